import type { Paper } from '#service/reports/kit/paper'
import { paragraph } from '#service/reports/kit/prose'
import { drawTable } from '#service/reports/kit/table'
import { translator } from '#shared/i18n/translate'
import type { FollowUpReportData } from '#shared/reports/follow-up-report-data'
import { formatDate } from '#shared/text/formats'

/** What was decided so that it does not happen again, its evidence, and whether it helped. */
export function drawPlan(paper: Paper, { actions, header, identity }: FollowUpReportData): void {
  const t = translator(header.language, 'documents:followUp.plan')
  if (actions.length === 0) {
    paragraph(paper, t('empty'))
    return
  }
  paragraph(paper, t('intro'), { leads: true })
  drawTable(paper, {
    isDense: true,
    columns: [
      { header: t('title'), weight: 3.4, isRowHeader: true },
      { header: t('kind'), weight: 1.3 },
      { header: t('owner'), weight: 1.4 },
      { header: t('due'), weight: 1.2 },
      { header: t('done'), weight: 1.2 },
      { header: t('evidence'), weight: 2.2 },
      { header: t('status'), weight: 1.8 },
    ],
    rows: actions.map((action) => [
      action.title,
      action.kind,
      action.owner,
      action.due ? formatDate(action.due) : '–',
      action.done ? formatDate(action.done) : '–',
      action.evidence ?? '–',
      action.effectiveness ?? action.status,
    ]),
  })
  // Names are taken out of columns, not out of sentences.
  if (identity !== 'nominative') paragraph(paper, t('asWritten'))
}
