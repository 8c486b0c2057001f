import type { RuleIssue } from '#shared/api/rule-issue'
import type { ListItem } from './list-item'

/**
 * A nature that says nothing by itself (« autre ») is specified by the reason (domain, section 3): at the intake, and
 * whenever either of them is changed.
 */
export function checkNatureDetail(
  nature: Pick<ListItem, 'needsDetail' | 'labelFr'> | undefined,
  reason: string | null | undefined,
): RuleIssue[] {
  if (!nature?.needsDetail || reason) return []
  return [{ path: 'reason', code: 'DETAIL_MISSING', params: { nature: nature.labelFr } }]
}
