import { addDays, type LocalDate } from '#shared/time/day-number'
import type { impacts, urgencies } from './complaint'
import type { Priority } from './priority'

/** What to do about an open case (S4). There is no fourth box to drop it into: an answer is always due. */
export const eisenhowerBoxes = ['DO_NOW', 'PLAN', 'DELEGATE', 'ANSWER_SIMPLY'] as const
export type EisenhowerBox = (typeof eisenhowerBoxes)[number]

export interface EisenhowerFacts {
  readonly priority: Priority | null
  readonly safety: boolean
  readonly severity: number | null
  readonly impact: (typeof impacts)[number] | null
  readonly urgency: (typeof urgencies)[number] | null
  /** Local date by which something is due; null when nothing is. */
  readonly dueOn: LocalDate | null
}

/** Due within so many calendar days is urgent, whatever was assessed (choice). */
const urgentDays = 2

/**
 * The box of an open case on a day (local date of the site). Important: safety, priority P1 or P2, severity 3 or 4, or
 * more than one person affected. Urgent: safety, priority P1, assessed as of high urgency, or due within two days or late.
 * Important and urgent is done now, important alone is planned, urgent alone is delegated, the rest is answered simply.
 */
export function eisenhowerBox(facts: EisenhowerFacts, today: LocalDate): EisenhowerBox {
  return eisenhowerBoxUntil(facts, urgentUntil(today))
}

/** The last day on which what is due is urgent, on a day. */
export function urgentUntil(today: LocalDate): LocalDate {
  return addDays(today, urgentDays)
}

/** The same where the last urgent day is known: for the many cases of one day. */
export function eisenhowerBoxUntil(facts: EisenhowerFacts, lastUrgent: LocalDate): EisenhowerBox {
  if (isImportant(facts)) return isUrgent(facts, lastUrgent) ? 'DO_NOW' : 'PLAN'
  return isUrgent(facts, lastUrgent) ? 'DELEGATE' : 'ANSWER_SIMPLY'
}

function isImportant({ safety, priority, severity, impact }: EisenhowerFacts): boolean {
  if (safety || priority === 'P1' || priority === 'P2') return true
  return (severity ?? 0) >= 3 || impact === 'SEVERAL' || impact === 'ALL'
}

function isUrgent({ safety, priority, urgency, dueOn }: EisenhowerFacts, lastUrgent: LocalDate): boolean {
  if (safety || priority === 'P1' || urgency === 'HIGH') return true
  return dueOn !== null && dueOn <= lastUrgent
}
