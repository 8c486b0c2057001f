import type { RuleIssue } from '#shared/api/rule-issue'
import type { LocalDate } from '#shared/time/day-number'

export interface CheckedReview {
  readonly heldOn: LocalDate | null
  readonly to: LocalDate
  readonly participants: readonly unknown[]
  readonly findings: string | null
  readonly conclusion: string | null
}

/** Everything that keeps a management review from being closed; empty when it may be. */
export function findReviewGaps(review: CheckedReview, today: LocalDate): RuleIssue[] {
  const issues: RuleIssue[] = []
  if (!review.heldOn) issues.push({ path: 'heldOn', code: 'REVIEW_NOT_HELD' })
  else if (review.heldOn > today) issues.push({ path: 'heldOn', code: 'IN_THE_FUTURE' })
  if (review.to > today) issues.push({ path: 'to', code: 'PERIOD_NOT_OVER' })
  if (review.participants.length === 0) issues.push({ path: 'participants', code: 'REVIEW_NOBODY' })
  if (!review.findings) issues.push({ path: 'findings', code: 'REVIEW_NO_FINDINGS' })
  if (!review.conclusion) issues.push({ path: 'conclusion', code: 'REVIEW_NO_CONCLUSION' })
  return issues
}
