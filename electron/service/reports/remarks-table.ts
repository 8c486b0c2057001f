import { createPaper } from '#service/reports/kit/create-paper'
import { closeElement, openElement } from '#service/reports/kit/elements'
import { type FinishedDocument, finishPaper } from '#service/reports/kit/finish-paper'
import { claimRoom, documentTitle, sectionHeading } from '#service/reports/kit/headings'
import { drawLetterhead } from '#service/reports/kit/letterhead'
import { startPage } from '#service/reports/kit/pages'
import type { Paper } from '#service/reports/kit/paper'
import { styles } from '#service/reports/kit/paper-style'
import { note, paragraph } from '#service/reports/kit/prose'
import { drawReplacedSigns } from '#service/reports/kit/replaced-signs'
import { addRow, closeTable, measured, openTable } from '#service/reports/kit/table'
import { translate, translator } from '#shared/i18n/translate'
import type { RemarkRow, RemarksTableData } from '#shared/reports/remarks-table-data'
import { formatDate, formatDateOf, formatDates, formatPeriod } from '#shared/text/formats'
import type { Language } from '#shared/text/language'
import { drawRecurrences, drawTopicTotals } from './remarks-totals'
import { breather, type RenderOptions } from './render-options'
import { watermarkOf } from './watermark'

const stretch = 100
const sampleSize = 300

/** The table of remarks and suggestions: nobody's name in it; totals by topic; recurrences. PDF/A-3a, landscape. */
export async function renderRemarksTable(
  data: RemarksTableData,
  options: RenderOptions = {},
): Promise<FinishedDocument> {
  const { header, period } = data
  const { language } = header
  const t = translator(language, 'documents:remarksTable')
  const paper = createPaper({
    header,
    title: t('title'),
    subject: t('subject', { period: formatPeriod(period, language) }),
    watermark: watermarkOf(header),
  })
  startPage(paper, 'landscape')
  drawLetterhead(paper)
  documentTitle(paper, t('title'))
  const sites = data.sites.length > 0 ? data.sites.join(', ') : translate(language, 'documents:allSites')
  paragraph(paper, `${formatDates(period, language)} · ${sites}`)
  note(paper, t('intro'))
  if (data.rows.length === 0) paragraph(paper, t('empty'))
  else {
    section(paper, t('totals'), () => drawTopicTotals(paper, data.topics))
    section(paper, t('recurrences'), () => drawRecurrences(paper, data.recurrences, data.recurrenceRule))
    openElement(paper, 'Sect')
    sectionHeading(paper, t('rows'))
    await drawRows(paper, data, breather(options))
    closeElement(paper)
  }
  drawReplacedSigns(paper)
  return finishPaper(paper, {
    footLeft: header.reference,
    footMiddle: formatPeriod(period, language),
    hasCover: true,
  })
}

function section(paper: Paper, title: string, draw: () => void): void {
  openElement(paper, 'Sect')
  sectionHeading(paper, title)
  draw()
  claimRoom(paper, 0)
  closeElement(paper)
}

async function drawRows(paper: Paper, data: RemarksTableData, breathe: () => Promise<void>): Promise<void> {
  const { language, timeZone } = data.header
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
    sample: data.rows.slice(0, sampleSize).map((row) => measured(words(row), styles.denseCell)),
  })
  let drawn = 0
  for (const row of data.rows) {
    addRow(paper, table, words(row))
    drawn += 1
    if (drawn % stretch === 0) await breathe()
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
    row.verbatim,
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
  return lines.length > 0 ? lines : [t('noFollow')]
}
