import type { NatureTexts } from '../texts/subject'

export const signposting: NatureTexts = {
  weight: 4,
  attribution: 'Signalétique et balisage',
  gapType: 'NON_CONFORMITY',
  unseen: [
    'Le balisage n’est parcouru qu’en avril.',
    'Les panneaux de la commune ne sont pas suivis par l’office.',
  ],
  rules: ['Signalements de balisage transmis une fois par trimestre'],
  subjects: [
    {
      reason: 'Office introuvable faute de panneaux',
      words: [
        'Trois tours de rond-point avant de trouver le {bureau}. Le premier panneau est caché par un platane, le second indique l’ancienne adresse.',
        'Aucune flèche depuis le parking. Il a fallu demander deux fois notre chemin pour trouver… l’office de tourisme.',
      ],
      foreign: {
        en: [
          'We walked around for half an hour before finding your office. The first sign is behind a tree and the second one points to your old address.',
        ],
      },
      summary: 'La signalisation vers le {bureau} est absente, cachée ou périmée.',
      remedies: ['Des panneaux visibles'],
      place: 'Abords du {bureau}',
      measures: [
        'Relevé des panneaux fait à pied, demande d’élagage et de remplacement adressée à la mairie.',
      ],
      cause: 'DISPLAY',
      promise: 'Pose de deux panneaux provisoires',
      prevention: 'Faire le tour des panneaux à chaque début de saison.',
      refusal:
        'L’implantation des panneaux relève de la commune, qui a inscrit leur remplacement au programme de voirie de l’an prochain.',
      severity: 1,
    },
    {
      reason: 'Balisage de sentier effacé',
      words: [
        'Balisage inexistant après le calvaire sur la boucle du Sémaphore. Nous nous sommes retrouvés {avec} au bord d’une route sans accotement.',
        'Une marque jaune sur deux a disparu entre {village} et la plage. Nous avons marché une heure de trop le {jour}.',
        'Le poteau du carrefour est tourné d’un quart de tour : il envoie tout le monde dans la lande. Un simple coup de clé suffirait.',
      ],
      foreign: {
        de: [
          'Die Wegmarkierung fehlt nach dem Wegkreuz völlig. Wir haben uns am {jour} verlaufen und mussten an der Landstraße zurückgehen.',
        ],
      },
      summary: 'Le balisage du sentier est effacé ou faux ; la personne s’est égarée le {date}.',
      remedies: ['Refaire le balisage'],
      place: 'Boucle du Sémaphore',
      measures: ['Baliseurs bénévoles alertés, tronçon parcouru et repeint.'],
      cause: 'EQUIPMENT',
      promise: 'Balisage du tronçon refait',
      prevention: 'Parcourir les boucles trois fois par an et noter les manques.',
      refusal:
        'Le tronçon signalé n’appartient pas à la boucle de l’office mais à un itinéraire privé, comme l’indique la carte remise au comptoir.',
      severity: 2,
    },
    {
      reason: 'Panneau d’information faux ou illisible',
      words: [
        'Le grand plan de {rue} date d’avant la zone piétonne. Nous avons suivi ses indications en voiture : contravention.',
        'Panneau « vous êtes ici » entièrement délavé, illisible. Dommage pour une ville si jolie.',
      ],
      summary: 'Un panneau d’information public est illisible ou périmé.',
      remedies: ['Remplacer le panneau'],
      place: '{Rue}',
      measures: ['Panneau photographié, maquette à jour transmise aux services techniques.'],
      cause: 'LATE_UPDATE',
      promise: 'Nouvelle affiche dans le panneau',
      refusal:
        'Le panneau appartient à la commune et porte sa date d’édition ; l’office a transmis le signalement et ne peut le remplacer lui-même.',
      severity: 1,
    },
  ],
}
