import type { NatureTexts } from '../texts/subject'

export const accessibility: NatureTexts = {
  weight: 3,
  attribution: 'Accessibilité',
  gapType: 'NON_CONFORMITY',
  unseen: ['Le parcours en fauteuil n’a pas été refait depuis les travaux.'],
  rules: ['La rampe amovible est rangée en réserve'],
  subjects: [
    {
      reason: 'Entrée impossible en fauteuil',
      words: [
        'Une marche de douze centimètres à l’entrée du {bureau} et une rampe « en réserve » que personne ne savait poser. J’ai été renseigné{e} sur le trottoir.',
        'La sonnette pour les personnes à mobilité réduite ne marche pas. Mon frère a attendu dehors le {jour} pendant que je faisais la queue à l’intérieur.',
      ],
      foreign: {
        en: [
          'My husband uses a wheelchair. On {jour} nobody knew where the ramp was kept, so he had to wait outside in the rain.',
        ],
      },
      summary: 'La personne n’a pas pu entrer en fauteuil au {bureau} le {date}.',
      remedies: ['Une rampe en place en permanence', 'Réparer la sonnette'],
      place: 'Entrée du {bureau}',
      measures: ['Sonnette réparée, rampe laissée en place aux heures d’ouverture, équipe formée à sa pose.'],
      cause: 'EQUIPMENT',
      onTheSpot: 'Rampe installée à demeure',
      promise: 'Rampe fixe avec main courante',
      prevention: 'Vérifier la sonnette et la rampe à l’ouverture, chaque jour.',
      refusal:
        'La rampe était posée et signalée à l’entrée latérale accessible, indiquée par un panneau sur la façade et sur la page du bureau.',
      severity: 3,
    },
    {
      reason: 'Accessibilité annoncée, non réelle',
      words: [
        'Vous donnez {animation} comme accessible. Il y avait vingt marches et des pavés tout du long. Nous avons fait demi-tour au bout de dix minutes, {montant} perdus.',
        'Le fauteuil de mise à l’eau annoncé sur {plage} est cassé depuis des semaines selon les sauveteurs. Nous étions venus exprès.',
      ],
      summary: 'Une prestation annoncée accessible ne l’était pas le {date}.',
      remedies: ['Remboursement ({montant})', 'Des informations fiables'],
      service: 'Information sur l’accessibilité',
      measures: ['Fiches d’accessibilité revues une par une, mention retirée quand elle n’est pas vérifiée.'],
      cause: 'LATE_UPDATE',
      promise: 'Parcours refait avec une association',
      prevention: 'Ne plus écrire « accessible » sans visite de contrôle datée.',
      refusal:
        'La fiche précise « accessible avec aide » et signale les pavés ; les photographies du parcours y figurent depuis l’ouverture de la saison.',
      severity: 2,
      price: 8,
      season: 'SUMMER',
    },
    {
      reason: 'Documents illisibles pour une personne malvoyante',
      words: [
        'Aucun document en gros caractères au {bureau}. On m’a proposé de prendre une photo et de zoomer. Merci, mais je vois trop mal pour cela.',
        'Boucle magnétique affichée au comptoir mais jamais branchée. Je porte deux appareils auditifs, j’ai dû faire répéter quatre fois.',
      ],
      summary:
        'Aucun document ou équipement adapté à un handicap visuel ou auditif n’a pu être proposé au {bureau}.',
      remedies: ['Un guide en gros caractères', 'Brancher la boucle magnétique'],
      measures: ['Boucle testée et branchée, plan en gros caractères imprimé dans les quatre bureaux.'],
      cause: 'EQUIPMENT',
      onTheSpot: 'Plan en gros caractères envoyé par la poste',
      promise: 'Guide en gros caractères',
      refusal:
        'Un plan en gros caractères et une loupe étaient disponibles sur demande au comptoir, comme l’indique l’affiche de l’entrée.',
      severity: 2,
    },
  ],
}
