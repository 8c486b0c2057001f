import type { RuleIssue } from '#shared/api/rule-issue'
import { formatDate } from '#shared/text/formats'
import type { LocalDate } from '#shared/time/day-number'

export interface DeadlineChange {
  readonly answerDueOn: LocalDate
  readonly beyondCeiling: boolean
}

export interface MovableCase {
  readonly answerDueOn: LocalDate | null
  readonly answerMovedTo: LocalDate | null
  readonly answerCeilingOn: LocalDate | null
  readonly answeredAt: string | null
  readonly reopenedAt: string | null
}

/**
 * What stands against a new date for the answer: it lies in the past, it is the date already promised, it goes beyond
 * the ceiling without saying so. The ceiling itself never moves. `today` is the local date of the site.
 */
export function checkDeadlineChange(
  change: DeadlineChange,
  record: MovableCase,
  today: LocalDate,
): RuleIssue[] {
  const path = 'answerDueOn'
  if (record.answeredAt && !record.reopenedAt) return [{ path: 'id', code: 'ALREADY_ANSWERED' }]
  if (change.answerDueOn < today) return [{ path, code: 'DEADLINE_PAST' }]
  if (change.answerDueOn === (record.answerMovedTo ?? record.answerDueOn))
    return [{ path, code: 'DEADLINE_SAME' }]
  const ceiling = record.answerCeilingOn
  if (ceiling && change.answerDueOn > ceiling && !change.beyondCeiling)
    return [{ path, code: 'BEYOND_CEILING', params: { date: formatDate(ceiling) } }]
  return []
}
