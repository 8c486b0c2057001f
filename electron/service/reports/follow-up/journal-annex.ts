import type { Paper } from '#service/reports/kit/paper'
import { styles } from '#service/reports/kit/paper-style'
import { note, paragraph } from '#service/reports/kit/prose'
import { addRow, closeTable, measured, openTable } from '#service/reports/kit/table'
import { rowsPerBreath } from '#service/reports/render-options'
import { translate, translator } from '#shared/i18n/translate'
import type { FollowUpReportData } from '#shared/reports/follow-up-report-data'
import type { JournalRow } from '#shared/reports/journal-data'
import { formatDateTime, formatInteger } from '#shared/text/formats'

const sampleSize = 300

/** Annex H: corrected dates, moved deadlines, reopenings, reclassifications, cancellations, as the history has them. */
export async function drawJournal(
  paper: Paper,
  { journal, header, identity }: FollowUpReportData,
  breathe: () => Promise<void>,
): Promise<void> {
  const { language, timeZone } = header
  const t = translator(language, 'documents:followUp.journal')
  paragraph(paper, t('intro'))
  if (journal.length === 0) {
    paragraph(paper, t('empty'))
    return
  }
  if (identity !== 'nominative') note(paper, t('noReason'))
  const changeOf = ({ label, before, after }: JournalRow['changes'][number]) =>
    t('change', { label, before, after })
  const words = (row: JournalRow) => [
    formatInteger(row.sequence, language),
    formatDateTime(row.at, timeZone),
    row.number,
    translate(language, `enums:historyAction.${row.action}`),
    [...row.changes.map(changeOf), ...(row.reason ? [t('reason', { reason: row.reason })] : [])].join('\n') ||
      '–',
    row.by,
  ]
  const table = openTable(paper, {
    columns: [
      { header: t('sequence'), weight: 0.6, align: 'right' },
      { header: t('at'), weight: 1.3 },
      { header: t('number'), weight: 1.2, isRowHeader: true },
      { header: t('action'), weight: 1.4 },
      { header: t('changed'), weight: 4 },
      { header: t('by'), weight: 1.4 },
    ],
    isDense: true,
    sample: journal.slice(0, sampleSize).map((row) => measured(words(row), styles.denseCell)),
  })
  for (const [index, row] of journal.entries()) {
    addRow(paper, table, words(row))
    if ((index + 1) % rowsPerBreath === 0) await breathe()
  }
  closeTable(paper)
}
