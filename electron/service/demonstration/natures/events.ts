import type { NatureTexts } from '../texts/subject'

export const events: NatureTexts = {
  weight: 5,
  summerWeight: 8,
  attribution: 'Animation et visites guidées',
  gapType: 'EXPECTATION_GAP',
  unseen: ['Le guide rend compte en fin de mois seulement.', 'Aucune enquête à la fin des visites.'],
  rules: ['Visite maintenue quelle que soit la taille du groupe'],
  subjects: [
    {
      reason: 'Visite annulée sans être prévenu',
      words: [
        'Nous étions au point de rendez-vous à {heure} le {jour} pour {animation}. Personne n’est venu. Au bout de {minutes} minutes, un passant nous a appris que c’était annulé.',
        'Annulation le jour même, par un courriel envoyé à {heure} pour une visite à {heure2}. Nous étions déjà en route, {avec}.',
        'Vous aviez mon numéro de téléphone (réservation {numero}). Un SMS aurait évité à {personnes} personnes de faire soixante kilomètres.',
      ],
      foreign: {
        en: [
          'We waited for {minutes} minutes at the meeting point on {jour}. Nobody came. You had our phone number and could have let us know.',
        ],
        de: [
          'Am {jour} warteten wir {minutes} Minuten am Treffpunkt. Niemand kam. Eine kurze Nachricht hätte genügt.',
        ],
      },
      summary:
        'La visite « {animation} » du {date} a été annulée sans que la personne soit prévenue à temps.',
      remedies: ['Remboursement ({montant})', 'Une visite à une autre date'],
      place: 'Point de rendez-vous des visites',
      service: 'Visites guidées',
      measures: [
        'Guide souffrant non remplacé ; procédure d’alerte par SMS mise en place pour tous les inscrits.',
      ],
      cause: 'NO_PROCEDURE',
      onTheSpot: 'Remboursement immédiat',
      promise: 'Visite offerte à la date de leur choix',
      prevention: 'Tenir une liste de guides remplaçants.',
      refusal:
        'Un message a été laissé sur le répondeur du numéro donné à la réservation la veille à 17 h 40 ; le remboursement a été fait d’office.',
      severity: 2,
      price: 8,
    },
    {
      reason: 'Groupe trop nombreux, guide inaudible',
      words: [
        'Plus de quarante personnes pour {animation} ! Au fond du groupe on n’entendait rien. Pour {montant}, nous avons suivi un dos pendant une heure et demie.',
        'Le guide est passionnant, du moins pour les dix premiers rangs. Pas de micro, des scooters qui passent, {avec} nous avons fini par décrocher.',
        'La visite du {jour} était prévue « en petit groupe de 15 ». Nous étions trente-huit, j’ai compté.',
      ],
      summary: 'Le groupe de {animation} du {date} était trop nombreux pour entendre le guide.',
      remedies: ['Limiter les groupes', 'Un geste commercial'],
      idea: 'Prêter des audiophones.',
      service: 'Visites guidées',
      measures: ['Groupes limités à 25, second départ ouvert au-delà.'],
      cause: 'NO_PROCEDURE',
      promise: 'Achat d’un micro portatif',
      prevention: 'Fermer les ventes à 25 inscrits par guide.',
      refusal:
        'Le départ comptait vingt-quatre inscrits, limite annoncée à la vente ; les personnes supplémentaires suivaient sans y être invitées.',
      severity: 1,
      price: 8,
    },
    {
      reason: 'Animation différente de ce qui était annoncé',
      words: [
        'On nous promettait un « spectacle familial ». C’était une conférence d’une heure sur l’impôt au XVIIIe siècle. Les enfants dormaient.',
        'Dégustation annoncée, dégustation oubliée : « le producteur n’a pas pu venir ». Mais le prix, lui, n’a pas changé : {montant}.',
        'Feu d’artifice reporté sans annonce le {jour}. Des centaines de gens attendaient sur la digue. Le panneau lumineux souhaitait toujours la bienvenue.',
      ],
      summary: 'Le contenu de l’animation du {date} ne correspondait pas à son annonce.',
      remedies: ['Remboursement ({montant})', 'Des annonces plus honnêtes'],
      service: 'Animations',
      measures: ['Texte d’annonce relu avec l’organisateur, mention du public conseillé ajoutée.'],
      cause: 'EXPECTATION',
      promise: 'Bon pour une autre animation',
      prevention: 'Indiquer l’âge et la durée dans chaque annonce.',
      refusal:
        'Le programme distribué précisait le thème, la durée et l’âge conseillé (à partir de 12 ans) ; la prestation a été conforme au programme.',
      severity: 1,
      price: 6,
    },
    {
      reason: 'Départ en avance ou retard du guide',
      words: [
        'Arrivés à {heure} précises, la visite était partie. « On n’attend pas. » Nous avions pourtant les billets et cinq minutes d’avance à ma montre.',
        'Guide en retard de {minutes} minutes le {jour}, visite écourtée d’autant. Pas un mot d’excuse.',
        'Rendez-vous donné « devant l’office ». Lequel ? Il y en a trois. Nous étions devant le mauvais, {avec}.',
      ],
      foreign: {
        nl: [
          'De gids kwam op {jour} {minutes} minuten te laat en de rondleiding werd daardoor ingekort. Geen excuses.',
        ],
      },
      summary:
        'La personne a manqué tout ou partie de {animation} le {date} pour une question d’horaire ou de lieu de rendez-vous.',
      remedies: ['Remboursement ({montant})', 'Une autre date'],
      service: 'Visites guidées',
      measures: ['Adresse exacte et photo du point de rendez-vous ajoutées au billet.'],
      cause: 'DISPLAY',
      onTheSpot: 'Échange contre un départ le lendemain',
      prevention: 'Imprimer sur le billet l’adresse du départ et l’heure de présentation.',
      refusal:
        'Le billet indiquait l’adresse complète du départ et l’heure à laquelle se présenter ; le groupe est parti quatre minutes après l’heure prévue.',
      severity: 1,
      price: 8,
    },
  ],
}
