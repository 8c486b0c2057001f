import type { NatureTexts } from '../texts/subject'

export const webSite: NatureTexts = {
  weight: 7,
  summerWeight: 5,
  attribution: 'Communication numérique',
  gapType: 'NON_CONFORMITY',
  unseen: [
    'Aucun test du site sur téléphone avant la mise en ligne.',
    'Les liens morts ne sont pas surveillés.',
  ],
  rules: ['Mise en ligne sans relecture pendant les congés'],
  subjects: [
    {
      reason: 'Page ou formulaire qui ne fonctionne pas',
      words: [
        'Le formulaire de demande de brochure tourne sans fin. J’ai essayé trois fois depuis le {jour}, sur deux ordinateurs. Aucune confirmation.',
        'Sur téléphone, le menu recouvre toute la page et on ne peut plus rien lire. J’ai abandonné la réservation.',
        'Le bouton « réserver » pour {animation} renvoie vers une page d’erreur. Vous perdez des clients, et moi du temps.',
        'Impossible d’ouvrir le plan en PDF : « fichier introuvable ». Cela dure depuis au moins le {date}.',
      ],
      foreign: {
        en: [
          'The brochure form on your website does not work. I tried three times on {jour} and never got a confirmation.',
        ],
        de: [
          'Das Bestellformular auf Ihrer Internetseite funktioniert nicht. Ich habe es am {jour} dreimal versucht.',
        ],
      },
      summary:
        'La personne n’a pas pu utiliser une page du site (formulaire, réservation ou plan) le {date}.',
      remedies: ['La réparation du site', 'L’envoi de la brochure par la poste'],
      place: 'Site internet',
      service: 'Site internet',
      measures: ['Anomalie reproduite, prestataire saisi, formulaire remplacé par un modèle plus simple.'],
      cause: 'WEB_TOOL',
      onTheSpot: 'Brochure envoyée par la poste le jour même',
      promise: 'Correction du formulaire',
      prevention: 'Essayer chaque lundi les formulaires et les liens principaux.',
      refusal:
        'Les essais faits avec le même navigateur et le même téléphone n’ont pas reproduit l’anomalie ; la demande a néanmoins été traitée à la main.',
      severity: 1,
    },
    {
      reason: 'Agenda en ligne faux',
      words: [
        'L’agenda de votre site annonçait {animation} le {jour}. Personne sur place, et la même annonce y est encore aujourd’hui.',
        'Trois événements affichés ce week-end sur le site, un seul avait vraiment lieu. Nous avons fait la route {avec} depuis {village}.',
        'La recherche par date de l’agenda donne des animations de l’an dernier. Il faut lire en tout petit pour voir l’année.',
      ],
      foreign: {
        nl: [
          'In uw online agenda stond op {jour} een activiteit die niet bleek te bestaan. De aankondiging staat er nog steeds.',
        ],
      },
      summary: 'L’agenda en ligne annonçait pour le {date} une animation qui n’avait pas lieu.',
      remedies: ['Nettoyer l’agenda', 'Afficher l’année'],
      place: 'Site internet',
      service: 'Agenda en ligne',
      measures: [
        'Événements passés retirés automatiquement, année affichée, saisie confiée à deux personnes.',
      ],
      cause: 'LATE_UPDATE',
      onTheSpot: 'Annonces périmées retirées',
      promise: 'Masquage automatique des événements passés',
      prevention: 'Faire confirmer chaque animation par son organisateur une semaine avant.',
      refusal:
        'L’annulation décidée la veille par l’organisateur avait été portée en tête de l’annonce dès le soir, comme l’atteste l’historique du site.',
      severity: 1,
    },
    {
      reason: 'Site illisible ou incomplet en langue étrangère',
      words: [
        'Mes amis allemands n’ont trouvé que la page d’accueil dans leur langue. Tout le reste est en français. Pour une ville qui vit du tourisme…',
        'La version anglaise du site dit le contraire de la version française pour les tarifs. Nous étions {personnes} à payer plus que prévu.',
      ],
      foreign: {
        en: [
          'Only the first page of your site is in English, everything else is French. The prices shown in English are last year’s.',
        ],
        es: [
          'Solo la portada de la web está en español. Los horarios y los precios aparecen únicamente en francés.',
        ],
        it: [
          'Sul sito solo la prima pagina è in italiano, tutto il resto è in francese e i prezzi sono vecchi.',
        ],
      },
      summary: 'Les pages en langue étrangère du site sont incomplètes ou contredisent la version française.',
      remedies: ['Traduire les pages utiles'],
      place: 'Site internet',
      service: 'Site internet',
      measures: ['Pages tarifs et horaires retraduites, pages obsolètes retirées du menu étranger.'],
      cause: 'LATE_UPDATE',
      promise: 'Traduction des vingt pages les plus lues',
      prevention: 'Mettre à jour les traductions en même temps que la page française.',
      refusal:
        'La page précise que seule la version française fait foi et renvoie au comptoir pour les tarifs ; la traduction complète est prévue au budget.',
      severity: 1,
    },
    {
      reason: 'Recherche d’hébergement trompeuse',
      words: [
        'J’ai filtré « animaux acceptés, moins de 80 € ». Quatre hébergements sur cinq refusaient les chiens, et aucun n’était à ce prix.',
        'Votre moteur de recherche annonce des disponibilités qui n’existent pas : huit coups de téléphone le {jour}, huit refus.',
        'La carte du site place notre gîte à l’autre bout de la commune. Je l’ai signalé deux fois, rien ne bouge, et nos clients se perdent.',
      ],
      summary:
        'La recherche d’hébergement du site donne des résultats inexacts (critères, disponibilités ou emplacement).',
      remedies: ['Corriger la fiche', 'Retirer le filtre tant qu’il est faux'],
      place: 'Site internet',
      service: 'Recherche d’hébergement',
      measures: ['Fiches en cause corrigées, filtre retiré le temps d’une vérification complète.'],
      cause: 'LATE_UPDATE',
      onTheSpot: 'Fiche corrigée pendant l’appel',
      prevention: 'Demander aux hébergeurs de confirmer leur fiche deux fois par an.',
      refusal:
        'Les disponibilités sont saisies par les hébergeurs et la page l’indique ; l’office ne peut en garantir l’exactitude à chaque instant.',
      severity: 1,
    },
  ],
}
