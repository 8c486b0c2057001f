import type { InputOf } from '#shared/api/contract'

type Intake = InputOf<'intake.record'>

/** A written complaint of Jeanne Œuvrard, received on the morning of 9 November 2026. */
export function writtenComplaint(changes: Partial<Intake> = {}): Intake {
  return {
    receivedAt: '2026-11-09T10:30',
    channel: 'LETTER',
    writtenForm: true,
    nature: 'ACCUEIL',
    verbatim: 'Nous avons attendu une heure devant une porte close, malgré l’horaire affiché.',
    complainant: { name: 'Jeanne Œuvrard', phone: '01 99 00 12 34', email: 'jeanne@example.fr' },
    ...changes,
  }
}

/** The same words without anybody to answer. */
export function anonymousRemark(changes: Partial<Intake> = {}): Intake {
  return { ...writtenComplaint(), complainant: null, channel: 'COUNTER', writtenForm: false, ...changes }
}

export const refusalGrounds =
  'L’horaire affiché à l’entrée était exact et la fermeture annoncée depuis un mois.'
