import type { NatureTexts } from '../texts/subject'

export const booking: NatureTexts = {
  weight: 9,
  summerWeight: 11,
  attribution: 'Billetterie',
  gapType: 'NON_CONFORMITY',
  unseen: [
    'L’outil ne signale pas les doubles ventes.',
    'Les messages d’erreur de paiement ne remontent pas à l’équipe.',
    'Les annulations étaient suivies sur papier.',
  ],
  rules: ['Aucun remboursement sans bordereau signé', 'Réservations closes la veille à 18 h'],
  subjects: [
    {
      reason: 'Billets vendus deux fois',
      words: [
        'Réservation {numero} confirmée pour {animation} le {jour}. Sur place, le guide n’avait plus de place : « complet ». Nous avions pourtant le billet imprimé et étions {avec}.',
        'Vous avez vendu plus de places qu’il n’y en a. Nous avons été refoulés à {heure} avec deux autres familles, billets en main.',
        'Bonjour, j’ai payé {montant} pour {personnes} places ({numero}). On nous a laissés sur le trottoir. Je demande le remboursement et un mot d’excuse pour les enfants.',
      ],
      foreign: {
        en: [
          'We had confirmed tickets (ref. {numero}) for {jour} but were turned away because the tour was overbooked. Please refund all {people} of us.',
        ],
        de: [
          'Trotz bestätigter Buchung ({numero}) wurden wir am {jour} abgewiesen, weil die Führung überbucht war. Bitte erstatten Sie uns den Betrag.',
        ],
      },
      summary:
        'La réservation {numero} pour {animation} le {date} n’a pas pu être honorée : places vendues en double.',
      remedies: ['Remboursement ({montant})', 'Des places à une autre date'],
      service: 'Billetterie',
      measures: [
        'Double vente confirmée entre le comptoir et le site ; places mises en commun dans l’outil.',
      ],
      cause: 'TOOL',
      onTheSpot: 'Remboursement sur la carte bancaire',
      promise: 'Deux places offertes pour une prochaine visite',
      prevention: 'Une seule réserve de places pour le comptoir et le site.',
      refusal:
        'La réservation portait sur le départ de la veille, comme l’indique le billet ; le groupe du jour était complet à la capacité autorisée.',
      severity: 2,
      price: 9,
    },
    {
      reason: 'Remboursement qui n’arrive pas',
      patience: 23,
      words: [
        'Visite annulée par vos soins le {jour}. On m’a promis un remboursement « sous huit jours ». Cela fait plus de trois semaines et trois appels. Réservation {numero}, {montant}.',
        'Toujours pas remboursé{e} de {montant} malgré votre courriel. Faut-il vraiment que j’écrive au médiateur pour une somme pareille ?',
        'Je relance une fois de plus pour le dossier {numero}. Chaque personne que j’ai au téléphone me dit que sa collègue s’en occupe.',
      ],
      foreign: {
        nl: [
          'Op {jour} werd onze rondleiding afgezegd. U beloofde het geld binnen acht dagen terug te storten, maar wij hebben nog steeds niets ontvangen ({numero}).',
        ],
      },
      summary:
        'Le remboursement de la réservation {numero} ({montant}), promis sous huit jours, n’a pas été reçu.',
      remedies: ['Le virement de {montant}', 'Une date ferme de remboursement'],
      service: 'Billetterie',
      measures: [
        'Bordereau retrouvé non signé, virement fait le jour même, suivi des remboursements passé en tableau partagé.',
      ],
      cause: 'NO_PROCEDURE',
      onTheSpot: 'Virement ordonné le jour même',
      prevention: 'Relire chaque vendredi la liste des remboursements en attente.',
      refusal:
        'Le virement a été crédité sur le compte indiqué le lendemain de la demande, selon le relevé de la banque dont copie a été jointe à la réponse.',
      severity: 2,
      price: 12,
    },
    {
      reason: 'Paiement débité deux fois',
      words: [
        'Ma carte a été débitée deux fois de {montant} pour la même réservation ({numero}). La première fois, l’écran était resté blanc, j’ai donc recommencé.',
        'Double débit le {jour}. Au {bureau}, on me dit de voir avec ma banque ; ma banque me dit de voir avec vous.',
      ],
      foreign: {
        en: [
          'My card was charged twice for booking {numero}. The page froze so I tried again. Please refund one of the two payments.',
        ],
        es: [
          'Me han cobrado dos veces la misma reserva ({numero}). La página se quedó en blanco y lo intenté de nuevo.',
        ],
      },
      summary: 'La réservation {numero} ({montant}) a été débitée deux fois le {date}.',
      remedies: ['Remboursement du second débit ({montant})'],
      service: 'Paiement en ligne',
      measures: [
        'Second paiement annulé auprès de l’organisme de paiement, message d’attente ajouté à la page.',
      ],
      cause: 'TOOL',
      onTheSpot: 'Second débit remboursé',
      promise: 'Correction de la page de paiement par le fournisseur',
      prevention: 'Contrôler chaque matin les doublons de paiement.',
      refusal:
        'Le second prélèvement est une empreinte bancaire qui n’a pas été encaissée ; la banque la libère sous sept jours, comme le montre le relevé.',
      severity: 2,
      price: 14,
    },
    {
      reason: 'Réservation perdue ou mal notée',
      words: [
        'J’ai réservé de vive voix au {bureau} pour {animation}. Le jour venu, aucune trace de mon nom. {Agent} se souvenait pourtant très bien de moi.',
        'Réservation notée pour le 14 au lieu du 15 : nous nous sommes présentés {avec} devant un guide qui ne nous attendait pas.',
        'Vous aviez noté {personnes} adultes, il y avait deux enfants. Impossible de corriger, paraît-il. J’ai payé plein tarif pour des enfants de six et huit ans.',
      ],
      summary: 'La réservation prise au {bureau} pour {animation} était absente ou mal notée.',
      remedies: ['Une place à une autre date', 'La différence de tarif'],
      service: 'Billetterie',
      measures: ['Cahier papier abandonné, réservation saisie devant le client et relue avec lui.'],
      cause: 'HUMAN_ERROR',
      onTheSpot: 'Places ajoutées au départ suivant',
      prevention: 'Envoyer toujours une confirmation écrite de la réservation.',
      refusal:
        'La confirmation envoyée par courriel le jour même portait la bonne date et demandait de signaler toute erreur avant la visite.',
      severity: 1,
      price: 8,
    },
    {
      reason: 'Réservation en ligne close trop tôt',
      words: [
        'Impossible de réserver la veille au soir : le site ferme les ventes à 18 h alors qu’il reste des places, on nous l’a confirmé sur place le {jour}.',
        'Réservation obligatoire mais uniquement en ligne, avec un compte à créer, un code par SMS qui n’arrive pas… Ma mère de 82 ans y a renoncé.',
        'On m’a refusé deux places pour {animation} au comptoir parce que « tout se fait sur internet ». Et ceux qui n’en ont pas ?',
      ],
      summary: 'La personne n’a pas pu réserver {animation} en raison des règles de vente en ligne.',
      remedies: ['Vendre aussi au comptoir jusqu’au départ'],
      idea: 'Garder quatre places à vendre au comptoir.',
      service: 'Billetterie en ligne',
      measures: [
        'Quatre places réservées au comptoir pour chaque départ, clôture des ventes en ligne repoussée à une heure avant.',
      ],
      cause: 'NO_PROCEDURE',
      promise: 'Clôture des ventes en ligne une heure avant le départ',
      prevention: 'Réserver à chaque départ un quota de places au comptoir.',
      refusal:
        'Le guide, indépendant, doit connaître l’effectif la veille pour organiser son groupe ; la règle est indiquée sur la fiche et sur le site.',
      severity: 1,
      price: 8,
    },
  ],
}
