import type { RuleIssue } from '#shared/api/rule-issue'
import { isDoneInTime } from '#shared/calendars/past-due'
import type { ComplaintContent } from './complaint'

/** Dated attempts that stand for a follow-up of somebody who could not be reached (domain, section 4). */
export const attemptsForClosing = 2

/** What the gate looks at: the content of a case and the day its acknowledgement was due (local date). */
export type ClosableCase = Pick<
  ComplaintContent,
  | 'acknowledgedAt'
  | 'answeredAt'
  | 'outcome'
  | 'refusalGrounds'
  | 'agreedSolutions'
  | 'followedUpAt'
  | 'followUpAttempts'
  | 'recourseGiven'
> & {
  readonly acknowledgementDueOn: string | null
  readonly acknowledgementDueAt?: string | null
}

/**
 * Everything that is missing before a case may be closed (domain, section 4); empty when it may be. Difficulties
 * and hazards of training are internal: nobody waits for an answer, so the gate is for complaints only.
 * `answeredOn` is the local date of `answeredAt`.
 */
export function findClosingGaps(record: ClosableCase, answeredOn: string | null): RuleIssue[] {
  const gaps: RuleIssue[] = []
  const isReasonedWithdrawal = record.outcome === 'WITHDRAWN' && record.refusalGrounds !== null
  if (!record.acknowledgedAt && !wasAnsweredBeforeAcknowledgementDue(record, answeredOn)) {
    gaps.push({ path: 'acknowledgedAt', code: 'GATE_ACKNOWLEDGEMENT' })
  }
  if (!record.answeredAt && !isReasonedWithdrawal) gaps.push({ path: 'answeredAt', code: 'GATE_ANSWER' })
  if (!record.outcome) gaps.push({ path: 'outcome', code: 'GATE_OUTCOME' })
  record.agreedSolutions.forEach((solution, index) => {
    if (solution.immediate || solution.doneAt || solution.abandonedReason) return
    gaps.push({
      path: `agreedSolutions.${index}.doneAt`,
      code: 'GATE_SOLUTION',
      params: { description: solution.description.slice(0, 60) },
    })
  })
  if (!record.followedUpAt && record.followUpAttempts.length < attemptsForClosing) {
    gaps.push({ path: 'followedUpAt', code: 'GATE_FOLLOW_UP' })
  }
  const isRefusal = record.outcome === 'NOT_UPHELD' || record.outcome === 'PARTLY_UPHELD'
  if (isRefusal && !record.recourseGiven) gaps.push({ path: 'recourseGiven', code: 'GATE_RECOURSE' })
  return gaps
}

function wasAnsweredBeforeAcknowledgementDue(record: ClosableCase, answeredOn: string | null): boolean {
  if (!answeredOn) return false
  const due = { on: record.acknowledgementDueOn, at: record.acknowledgementDueAt }
  return due.on === null || isDoneInTime(answeredOn, record.answeredAt, due)
}
