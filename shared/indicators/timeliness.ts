import type { LocalDate } from '#shared/time/day-number'
import type { Period } from '#shared/time/local-date'
import { isInPeriod } from '#shared/time/period'
import { type ShareFigure, share } from './figure'

/** The local dates of one case at its site; null while they have not come or where no clock runs. */
export interface AcknowledgementDates {
  readonly acknowledgedOn: LocalDate | null
  readonly answeredOn: LocalDate | null
  readonly acknowledgementDueOn: LocalDate | null
}

/**
 * Acknowledged on time ÷ acknowledged or overdue (domain, section 5). An answer before the acknowledgement was due
 * counts as on time; what is not yet due, or has no due date, is left out.
 */
export function acknowledgedInTime(cases: readonly AcknowledgementDates[], today: LocalDate): ShareFigure {
  let onTime = 0
  let n = 0
  for (const { acknowledgedOn, answeredOn, acknowledgementDueOn: dueOn } of cases) {
    if (dueOn === null) continue
    const isOnTime = isBy(acknowledgedOn, dueOn) || isBy(answeredOn, dueOn)
    if (isOnTime) onTime += 1
    if (isOnTime || acknowledgedOn !== null || dueOn < today) n += 1
  }
  return share(onTime, n)
}

export interface AnswerDates {
  readonly answeredOn: LocalDate | null
  /** Closed without an answer: reasoned *sans suite*. */
  readonly closedOn?: LocalDate | null
  readonly answerDueOn: LocalDate | null
}

/**
 * Answered on time ÷ due in the period (domain, section 5). Open and overdue is late; open and not yet due is left
 * out. A case closed without an answer counts by its closing.
 */
export function withinCommitment(
  cases: readonly AnswerDates[],
  period: Period,
  today: LocalDate,
): ShareFigure {
  let onTime = 0
  let n = 0
  for (const { answeredOn, closedOn = null, answerDueOn: dueOn } of cases) {
    if (dueOn === null || !isInPeriod(dueOn, period)) continue
    const settledOn = answeredOn ?? closedOn
    if (settledOn === null && dueOn >= today) continue
    n += 1
    if (isBy(settledOn, dueOn)) onTime += 1
  }
  return share(onTime, n)
}

function isBy(date: LocalDate | null, dueOn: LocalDate): boolean {
  return date !== null && date <= dueOn
}
