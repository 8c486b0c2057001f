import type { Paper } from '#service/reports/kit/paper'
import { paragraph } from '#service/reports/kit/prose'
import { drawRemarkRows } from '#service/reports/remark-rows'
import { translator } from '#shared/i18n/translate'
import type { FollowUpReportData } from '#shared/reports/follow-up-report-data'

/** Annex B: the table of remarks and suggestions, in which nobody is named. */
export async function drawRemarksAnnex(
  paper: Paper,
  { remarkRows, header }: FollowUpReportData,
  breathe: () => Promise<void>,
): Promise<void> {
  const t = translator(header.language, 'documents:followUp.remarksTable')
  if (remarkRows.length === 0) {
    paragraph(paper, t('empty'))
    return
  }
  paragraph(paper, t('intro', { count: remarkRows.length }))
  await drawRemarkRows(paper, remarkRows, breathe)
}
