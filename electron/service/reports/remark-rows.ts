import type { Paper } from '#service/reports/kit/paper'
import { styles } from '#service/reports/kit/paper-style'
import { addRow, closeTable, measured, openTable } from '#service/reports/kit/table'
import { translate, translator } from '#shared/i18n/translate'
import type { RemarkRow } from '#shared/reports/remarks-table-data'
import { formatDate, formatDateOf } from '#shared/text/formats'
import type { Language } from '#shared/text/language'
import { rowsPerBreath } from './render-options'

const sampleSize = 300

/** One row a remark or suggestion, with what became of it. */
export async function drawRemarkRows(
  paper: Paper,
  remarks: readonly RemarkRow[],
  breathe: () => Promise<void>,
): Promise<void> {
  const { language, timeZone } = paper.header
  const t = translator(language, 'documents:remarksTable')
  const words = (row: RemarkRow) => rowWords(row, language, timeZone)
  const headers = ['number', 'received', 'place', 'topic', 'polarity', 'verbatim', 'about', 'follow']
  const table = openTable(paper, {
    columns: headers.map((key) => ({
      header: t(key),
      weight: key === 'verbatim' ? 4 : 1,
      isRowHeader: key === 'number',
    })),
    isDense: true,
    sample: remarks.slice(0, sampleSize).map((row) => measured(words(row), styles.denseCell)),
  })
  let drawn = 0
  for (const row of remarks) {
    addRow(paper, table, words(row))
    drawn += 1
    if (drawn % rowsPerBreath === 0) await breathe()
  }
  closeTable(paper)
}

function rowWords(row: RemarkRow, language: Language, timeZone: string): string[] {
  return [
    row.number,
    formatDateOf(row.receivedAt, timeZone),
    `${row.site}\n${row.channel}`,
    row.topic,
    translate(language, `enums:polarity.${row.polarity}`),
    row.verbatim.replace(/\s*\n\s*/g, ' '),
    row.thirdParty ?? '–',
    followWords(row, language).join('\n'),
  ]
}

function followWords(row: RemarkRow, language: Language): string[] {
  const t = translator(language, 'documents:remarksTable')
  const lines: string[] = []
  if (row.isCancelled) lines.push(t('cancelled'))
  if (row.fromComplaint) lines.push(t('fromComplaint', { number: row.fromComplaint }))
  if (row.becameComplaint) lines.push(t('becameComplaint', { number: row.becameComplaint }))
  if (row.transmittedTo && row.transmittedOn) {
    lines.push(t('transmitted', { to: row.transmittedTo, date: formatDate(row.transmittedOn) }))
  }
  if (row.transmissionAnsweredOn)
    lines.push(t('transmissionAnswered', { date: formatDate(row.transmissionAnsweredOn) }))
  if (row.decision !== 'NONE') {
    const decision = t(`decision.${row.decision}`)
    lines.push(row.decidedOn ? t('decided', { decision, date: formatDate(row.decidedOn) }) : decision)
  }
  if (row.displayed) lines.push(t('displayed'))
  if (row.publicAnswer) lines.push(t('publicAnswer', { text: row.publicAnswer }))
  return lines.length > 0 ? lines : [t('noFollow')]
}
