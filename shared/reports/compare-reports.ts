import { translate } from '#shared/i18n/translate'
import type { FollowUpReportData } from './follow-up-report-data'
import type { ReportDifference } from './issued-report-api'
import { figuresOf } from './report-figures'

/**
 * What two reports on the same question print differently, in the order of their pages. A figure that only one of them
 * has stands against the word for "absent". What is printed alike is alike; persons are not compared.
 */
export function compareReports(issued: FollowUpReportData, now: FollowUpReportData): ReportDifference[] {
  const absent = translate(issued.header.language, 'issued:absent')
  const before = new Map(figuresOf(issued).map((figure) => [figure.key, figure]))
  const after = new Map(figuresOf(now).map((figure) => [figure.key, figure]))
  const differences: ReportDifference[] = []
  for (const [key, { section, label, words }] of before) {
    const other = after.get(key)?.words ?? absent
    if (other !== words) differences.push({ section, label, issued: words, now: other })
  }
  for (const [key, { section, label, words }] of after) {
    if (!before.has(key)) differences.push({ section, label, issued: absent, now: words })
  }
  return differences
}
