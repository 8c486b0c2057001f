import { toRuleError } from '#shared/api/parse-issues'
import { findClosingGaps } from '#shared/complaints/closing-gate'
import type { ComplaintContent, ComplaintKind } from '#shared/complaints/complaint'
import type { Context } from '../context'
import { deriveColumns, noMarks } from './complaint-derived'

/** Refuses to close a case, with everything that is missing, while it does not deserve it. */
export function assertClosable(
  context: Context,
  content: ComplaintContent,
  clockStartedAt: string,
  kind: ComplaintKind,
): void {
  if (kind !== 'complaint') return
  const marks = { ...noMarks, kind, clockStartedAt }
  const gaps = findClosingGaps({ ...content, ...deriveColumns(context, content, marks) })
  if (gaps.length > 0) throw toRuleError(gaps, 'CLOSING_GATE')
}
