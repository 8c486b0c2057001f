import { type AsOf, type Elsewhere, isDoneInTime, isPastDue, momentOf } from '#shared/calendars/past-due'
import type { LocalDate } from '#shared/time/day-number'
import type { Instant, Period } from '#shared/time/local-date'
import { isInPeriod } from '#shared/time/period'
import { type ShareFigure, share } from './figure'

/** The local dates of one case at its site; null while they have not come or where no clock runs. */
export interface AcknowledgementDates extends Elsewhere {
  readonly acknowledgedOn: LocalDate | null
  readonly answeredOn: LocalDate | null
  readonly acknowledgementDueOn: LocalDate | null
  /** Instants tell more where the delay is in hours. */
  readonly acknowledgedAt?: Instant | null
  readonly answeredAt?: Instant | null
  readonly acknowledgementDueAt?: Instant | null
}

/**
 * Acknowledged on time ÷ acknowledged or overdue (domain, section 5). An answer before the acknowledgement was due
 * counts as on time; what is not yet due, or has no due date, is left out.
 */
export function acknowledgedInTime(cases: readonly AcknowledgementDates[], moment: AsOf): ShareFigure {
  let onTime = 0
  let n = 0
  for (const one of cases) {
    const { acknowledgedOn, answeredOn, acknowledgedAt = null, answeredAt = null } = one
    const due = { on: one.acknowledgementDueOn, at: one.acknowledgementDueAt }
    if (due.on === null) continue
    const isOnTime =
      isDoneInTime(acknowledgedOn, acknowledgedAt, due) || isDoneInTime(answeredOn, answeredAt, due)
    if (isOnTime) onTime += 1
    if (isOnTime || acknowledgedOn !== null || isPastDue(due, momentOf(one, moment))) n += 1
  }
  return share(onTime, n)
}

export interface AnswerDates extends Elsewhere {
  readonly answeredOn: LocalDate | null
  /** Closed without an answer: reasoned *sans suite*. */
  readonly closedOn?: LocalDate | null
  readonly answerDueOn: LocalDate | null
  readonly answeredAt?: Instant | null
  readonly closedAt?: Instant | null
  readonly answerDueAt?: Instant | null
}

/**
 * Answered on time ÷ due in the period (domain, section 5). Open and overdue is late; open and not yet due is left
 * out. A case closed without an answer counts by its closing.
 */
export function withinCommitment(cases: readonly AnswerDates[], period: Period, moment: AsOf): ShareFigure {
  let onTime = 0
  let n = 0
  for (const { answeredOn, closedOn = null, answeredAt, closedAt, ...one } of cases) {
    const due = { on: one.answerDueOn, at: one.answerDueAt }
    if (due.on === null || !isInPeriod(due.on, period)) continue
    const settledOn = answeredOn ?? closedOn
    if (settledOn === null && !isPastDue(due, momentOf(one, moment))) continue
    n += 1
    if (isDoneInTime(settledOn, answeredAt ?? closedAt ?? null, due)) onTime += 1
  }
  return share(onTime, n)
}
