import type { InputOf } from '#shared/api/contract'

type Exchange = Pick<
  InputOf<'complaints.logExchange'>,
  'direction' | 'channel' | 'text' | 'minutes' | 'automatic'
>

/** What people said to each other about open cases, beside the letters. */
export const sampleExchanges: readonly (readonly Exchange[])[] = [
  [
    {
      direction: 'IN',
      channel: 'PHONE',
      minutes: 6,
      text: 'Précise que le fait s’est produit en fin de matinée et propose d’envoyer une photographie.',
    },
    {
      direction: 'OUT',
      channel: 'EMAIL',
      minutes: 4,
      text: 'Remerciement, demande de la photographie et rappel de la date de réponse.',
    },
  ],
  [
    {
      direction: 'OUT',
      channel: 'PHONE',
      minutes: 9,
      text: 'Reformulation des faits au téléphone ; la personne confirme qu’ils sont fidèles.',
    },
  ],
  [
    {
      direction: 'IN',
      channel: 'EMAIL',
      minutes: 2,
      text: 'Envoie le justificatif demandé et donne un numéro où la joindre l’après-midi.',
    },
  ],
]

export const sampleChasers = [
  'Demande où en est sa réclamation.',
  'Rappelle : elle n’a pas encore reçu de nouvelles.',
] as const

export const sampleMoves = {
  reassign: 'La personne mise en cause ne traite pas la réclamation.',
  moveDeadline: 'Le prestataire rend ses explications la semaine prochaine ; la personne en est d’accord.',
  holdingNotice: 'Les explications du prestataire sont attendues avant de répondre.',
  pause: 'La copie du billet est demandée à la personne.',
} as const

export const sampleAppeal = {
  ask: 'Conteste la réponse : elle demande que la direction revoie sa réclamation.',
  person: 'Direction de l’office de tourisme',
  answer: 'La première réponse est confirmée ; les explications ont été données au téléphone.',
} as const

export const sampleMediation = {
  mediator: 'Médiation Tourisme et Voyage',
  text: 'La personne a saisi le médiateur, qui demande le dossier.',
} as const
