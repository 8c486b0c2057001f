import type { NatureTexts } from '../texts/subject'

export const leaflets: NatureTexts = {
  weight: 3,
  attribution: 'Éditions',
  gapType: 'NON_CONFORMITY',
  unseen: ['Les ruptures de stock des brochures ne sont pas notées.'],
  rules: ['Un seul envoi de brochures par semaine'],
  subjects: [
    {
      reason: 'Brochure demandée, jamais reçue',
      patience: 35,
      words: [
        'Brochure demandée par courrier il y a cinq semaines pour préparer notre séjour. Rien reçu. Nous partons sans.',
        'Deux demandes d’envoi du guide des hébergements, deux accusés de réception automatiques, zéro brochure.',
      ],
      foreign: { de: ['Wir haben vor fünf Wochen eine Broschüre bestellt und bis heute nichts erhalten.'] },
      summary: 'La brochure demandée par la personne ne lui est pas parvenue.',
      remedies: ['L’envoi de la brochure'],
      service: 'Envoi de documentation',
      measures: ['Envoi fait en lettre suivie, demandes en souffrance traitées (onze).'],
      cause: 'NO_PROCEDURE',
      onTheSpot: 'Brochure envoyée en lettre suivie',
      prevention: 'Pointer chaque vendredi les demandes de brochures.',
      refusal:
        'La brochure est revenue avec la mention « destinataire inconnu à l’adresse » ; un second envoi est possible dès confirmation de celle-ci.',
      severity: 1,
    },
    {
      reason: 'Plan illisible ou incomplet',
      words: [
        'Le nouveau plan est très joli et totalement illisible : gris clair sur gris, rues sans nom. Nous nous sommes perdus dans {rue}.',
        'Il manque sur votre carte tout le quartier de la gare, là où se trouve notre hôtel.',
        'Légende du plan en caractères minuscules ; à mon âge il faut une loupe, et le {jour} il n’y en avait pas.',
      ],
      summary: 'Le plan remis au {bureau} est jugé illisible ou incomplet.',
      remedies: ['Un plan lisible'],
      service: 'Plan de la ville',
      measures: ['Remarques réunies pour la maquette suivante, plan agrandi imprimé à la demande.'],
      cause: 'EXPECTATION',
      promise: 'Nouvelle maquette du plan',
      prevention: 'Faire relire la maquette par dix visiteurs avant impression.',
      refusal:
        'Le plan couvre le centre et le port, comme l’indique son titre ; la carte de toute la commune est disponible gratuitement sur demande.',
      severity: 1,
    },
    {
      reason: 'Rupture de stock de la documentation',
      words: [
        'Plus de plan, plus de guide des marées, plus de carte des randonnées le {jour}. « On attend la livraison. » En pleine semaine de vacances.',
        'On nous a fait photographier l’unique exemplaire du guide avec notre téléphone. Dans une station classée, cela prête à sourire.',
      ],
      summary: 'La documentation courante manquait au {bureau} le {date}.',
      remedies: ['Réapprovisionner'],
      service: 'Documentation',
      measures: ['Stock transféré depuis un autre bureau, seuil d’alerte fixé.'],
      cause: 'STOCK',
      onTheSpot: 'Documents apportés d’un autre bureau dans l’après-midi',
      prevention: 'Compter les brochures chaque lundi en saison.',
      refusal:
        'Les documents étaient disponibles au comptoir et non en libre service, comme l’indiquait l’affiche posée sur le présentoir vide.',
      severity: 1,
    },
  ],
}
