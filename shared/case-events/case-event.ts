import { z } from 'zod'
import { day, id, storedInstant } from '#shared/api/fields'

/** What is logged on a case beside its milestones (domain, section 4). */
export const caseEventTypes = [
  'EXCHANGE',
  'CHASER',
  'REASSIGNMENT',
  'DEADLINE_CHANGE',
  'HOLDING_NOTICE',
  'PAUSE',
  'RESUME',
  'APPEAL',
  'APPEAL_ANSWER',
  'MEDIATION',
  'MEDIATION_RESULT',
] as const
export type CaseEventType = (typeof caseEventTypes)[number]

export const exchangeDirections = ['IN', 'OUT'] as const
export type ExchangeDirection = (typeof exchangeDirections)[number]

/** What the second level says of the first answer. */
export const appealResults = ['CONFIRMED', 'PARTLY_REVISED', 'REVISED'] as const

/** How a mediation ended. */
export const mediationResults = ['AGREEMENT', 'NO_AGREEMENT', 'DECLINED', 'WITHDRAWN'] as const

export const caseEventSchema = z.object({
  id,
  /** Order of entry on the case: it does not depend on the clock. */
  rank: z.int(),
  type: z.enum(caseEventTypes),
  /** When it happened; never before the reception, never in the future. */
  at: storedInstant,
  recordedAt: storedInstant,
  recordedBy: id,
  direction: z.enum(exchangeDirections).nullable(),
  channel: z.string().nullable(),
  /** Time it took us, in minutes. */
  minutes: z.int().nullable(),
  /** Sent by a machine: it answers nobody, and is never a first response (S0). */
  automatic: z.boolean(),
  /** What was said, or why it was done; wiped with the identity. */
  text: z.string().nullable(),
  /** Who spoke, answered at level 2, or mediates; wiped with the identity. */
  person: z.string().nullable(),
  handlerBefore: id.nullable(),
  handlerAfter: id.nullable(),
  dueBefore: day.nullable(),
  dueAfter: day.nullable(),
  result: z.enum([...appealResults, ...mediationResults]).nullable(),
  /** Entered by mistake: kept, and counted nowhere. */
  withdrawnAt: storedInstant.nullable(),
})
export type CaseEvent = z.output<typeof caseEventSchema>

/** Events that can be taken back on the spot: they changed nothing else on the case that others may rely on. */
export const withdrawableTypes: readonly CaseEventType[] = ['EXCHANGE', 'CHASER', 'HOLDING_NOTICE']
