import type { Paper } from '#service/reports/kit/paper'
import { paragraph } from '#service/reports/kit/prose'
import { drawTable } from '#service/reports/kit/table'
import { translator } from '#shared/i18n/translate'
import type { FollowUpReportData } from '#shared/reports/follow-up-report-data'

/** Annex F: every indicator with its definition, as kept with the data. */
export function drawDefinitionsAnnex(paper: Paper, { definitions, header }: FollowUpReportData): void {
  const t = translator(header.language, 'documents:followUp.indicators')
  paragraph(paper, t('intro'))
  drawTable(paper, {
    columns: [
      { header: t('label'), weight: 2, isRowHeader: true },
      { header: t('definition'), weight: 5 },
    ],
    rows: definitions.indicators.map(({ label, definition }) => [label, definition]),
  })
}
