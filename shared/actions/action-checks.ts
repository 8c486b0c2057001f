import type { RuleIssue } from '#shared/api/rule-issue'
import type { LocalDate } from '#shared/time/day-number'

export interface CheckedAction {
  readonly done: LocalDate | null
  readonly evidence: string | null
  readonly effectiveness: { readonly checkedOn: LocalDate } | null
}

/** Everything that contradicts itself in an action; empty when it may be kept. */
export function checkAction(action: CheckedAction, today: LocalDate): RuleIssue[] {
  const { done, effectiveness, evidence } = action
  const issues: RuleIssue[] = []
  if (done && done > today) issues.push({ path: 'done', code: 'IN_THE_FUTURE' })
  if (evidence && !done) issues.push({ path: 'done', code: 'DATE_MISSING' })
  if (effectiveness) {
    if (!done) issues.push({ path: 'done', code: 'ACTION_NOT_DONE' })
    else if (effectiveness.checkedOn < done) issues.push({ path: 'checkedOn', code: 'BEFORE_DONE' })
    if (effectiveness.checkedOn > today) issues.push({ path: 'checkedOn', code: 'IN_THE_FUTURE' })
  }
  return issues
}
