import { createPaper } from '#service/reports/kit/create-paper'
import { closeElement, openElement } from '#service/reports/kit/elements'
import { type FinishedDocument, finishPaper } from '#service/reports/kit/finish-paper'
import { blockHeading, claimRoom, documentTitle } from '#service/reports/kit/headings'
import { drawLetterhead } from '#service/reports/kit/letterhead'
import { startPage } from '#service/reports/kit/pages'
import { note, paragraph } from '#service/reports/kit/prose'
import { drawReplacedSigns } from '#service/reports/kit/replaced-signs'
import { drawTable } from '#service/reports/kit/table'
import { type MessageValues, translate } from '#shared/i18n/translate'
import type { DaySheetData, DaySheetRow } from '#shared/reports/day-sheet-data'
import { formatDate, formatInteger } from '#shared/text/formats'
import { formatWeekdayDate } from '#shared/text/weekday-date'
import { solutionDaysAhead } from '#shared/today/today-api'
import { watermarkOf } from './watermark'

const columns = [
  { key: 'task', weight: 1.5 },
  { key: 'number', weight: 1.1 },
  { key: 'person', weight: 1.5 },
  { key: 'about', weight: 3.6 },
  { key: 'due', weight: 1 },
  { key: 'handler', weight: 1.3 },
] as const

/** What is to be done on a day, of one person or of the team, on paper. PDF/A-3a, landscape. */
export async function renderDaySheet(data: DaySheetData): Promise<FinishedDocument> {
  const { header } = data
  const { language } = header
  const t = (key: string, values?: MessageValues) => translate(language, `today:${key}`, values)
  const day = formatWeekdayDate(data.today, language)
  const paper = createPaper({
    header,
    title: t('sheet.title'),
    subject: day,
    watermark: watermarkOf(header),
  })
  startPage(paper, 'landscape')
  drawLetterhead(paper)
  documentTitle(paper, t('sheet.title'))
  paragraph(paper, `${day} · ${data.person ?? t('sheet.team')}`)
  if (data.sections.length === 0) paragraph(paper, t('nothing.title'))
  const sections = data.sections.map(({ rows, ...section }) => ({
    ...section,
    rows: rows.map((row) => cellsOf(row, t)),
  }))
  const measuredBy = sections.flatMap(({ rows }) => rows)
  for (const { name, count, rows } of sections) {
    openElement(paper, 'Sect')
    const value = formatInteger(count, language)
    blockHeading(paper, t(`sections.${name}.title`, { count, value }))
    const days = name === 'solutions' ? solutionDaysAhead : data.writtenFormDays
    note(paper, t(`sections.${name}.description`, { days, share: data.warningShare }), { leads: true })
    drawTable(paper, {
      columns: columns.map(({ key, weight }) => ({
        header: t(`sheet.columns.${key}`),
        weight,
        isRowHeader: key === 'task',
      })),
      rows,
      measuredBy,
    })
    if (count > rows.length)
      note(paper, t('sheet.more', { value: formatInteger(count - rows.length, language) }))
    claimRoom(paper, 0)
    closeElement(paper)
  }
  drawReplacedSigns(paper)
  return finishPaper(paper, { footLeft: header.reference, footMiddle: day, hasCover: true })
}

function cellsOf(row: DaySheetRow, t: (key: string) => string): string[] {
  return [
    t(`task.${row.task}`),
    row.number ?? '–',
    row.person ?? '–',
    [row.about, row.text].filter(Boolean).join(' · '),
    row.dueOn ? formatDate(row.dueOn) : '–',
    row.handler ?? t('row.unassigned'),
  ]
}
