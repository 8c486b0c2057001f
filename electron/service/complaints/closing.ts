import { toRuleError } from '#shared/api/parse-issues'
import { findClosingGaps } from '#shared/complaints/closing-gate'
import type { Complaint, ComplaintContent, ComplaintKind } from '#shared/complaints/complaint'
import type { RuleContext } from '../context'
import { deriveColumns, noMarks } from './complaint-derived'

/**
 * Refuses to close a case, with everything that is missing, while it does not deserve it. What was promised when it was
 * done counts, not what later clocks would promise: `before` is the case as it stands, null when it is new.
 */
export function assertClosable(
  context: RuleContext,
  content: ComplaintContent,
  clockStartedAt: string,
  kind: ComplaintKind,
  before: Complaint | null,
): void {
  if (kind !== 'complaint') return
  const marks = before ?? { ...noMarks, kind, clockStartedAt }
  const derived = deriveColumns(context, content, marks, before)
  const gaps = findClosingGaps({ ...content, ...derived }, derived.answeredOn)
  if (gaps.length > 0) throw toRuleError(gaps, 'CLOSING_GATE')
}
