import { subsectionHeading } from '#service/reports/kit/headings'
import type { Paper } from '#service/reports/kit/paper'
import { paragraph } from '#service/reports/kit/prose'
import { drawRecurrences, drawTopicTotals } from '#service/reports/remarks-totals'
import { translator } from '#shared/i18n/translate'
import type { FollowUpReportData } from '#shared/reports/follow-up-report-data'

/** What was said without asking for an answer: topics, follow-up, recurrences. */
export function drawRemarksSummary(paper: Paper, data: FollowUpReportData): void {
  const { remarks } = data
  if (!remarks) return
  const { language } = data.header
  const t = translator(language, 'documents:followUp.remarks')
  if (remarks.remarks + remarks.suggestions === 0) {
    paragraph(paper, t('none'))
    return
  }
  paragraph(
    paper,
    t('statement', {
      remarks: t('remarksCount', { count: remarks.remarks }),
      suggestions: t('suggestionsCount', { count: remarks.suggestions }),
    }),
  )
  paragraph(
    paper,
    t('follow', {
      transmitted: remarks.transmitted,
      answered: remarks.answered,
      decided: remarks.decided,
      displayed: remarks.displayed,
    }),
  )
  subsectionHeading(paper, t('topics'))
  drawTopicTotals(paper, remarks.topics)
  subsectionHeading(paper, t('recurrences'))
  drawRecurrences(paper, remarks.recurrences, remarks.recurrenceRule)
}
