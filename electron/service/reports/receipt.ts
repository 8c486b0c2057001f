import { createPaper } from '#service/reports/kit/create-paper'
import { type Entry, entryList } from '#service/reports/kit/entries'
import { type FinishedDocument, finishPaper } from '#service/reports/kit/finish-paper'
import { documentTitle } from '#service/reports/kit/headings'
import { drawLetterhead } from '#service/reports/kit/letterhead'
import { startPage } from '#service/reports/kit/pages'
import { note, paragraph, statement } from '#service/reports/kit/prose'
import { drawReplacedSigns } from '#service/reports/kit/replaced-signs'
import { translate, translator } from '#shared/i18n/translate'
import type { ReceiptData } from '#shared/reports/receipt-data'
import { formatDateTime, formatLongDate } from '#shared/text/formats'
import { watermarkOf } from './watermark'

/** The slip handed over at the counter: number, date, contact, answer date (récépissé). A5. */
export async function renderReceipt(data: ReceiptData): Promise<FinishedDocument> {
  const { header } = data
  const { language } = header
  const t = translator(language, 'documents:receipt')
  const paper = createPaper({
    header,
    title: t(`title.${data.kind}`),
    subject: t('subject', { number: data.number }),
    watermark: watermarkOf(header),
    size: 'A5',
  })
  startPage(paper)
  drawLetterhead(paper)
  documentTitle(paper, t(`title.${data.kind}`))
  paper.y += 8
  entryList(paper, receiptEntries(data), 0.3)
  if (data.summary) note(paper, t('faithful'))
  paper.y += 4
  if (data.awaitsWrittenForm) paragraph(paper, t('awaits'))
  if (data.answerDueOn) statement(paper, t('answer', { date: formatLongDate(data.answerDueOn, language) }))
  else if (data.person === null) paragraph(paper, t('noAnswer'))
  paper.y += 4
  if (data.contact) {
    const { name, phone, email } = data.contact
    const value = [name, phone, email].filter((part) => part).join(' · ')
    paragraph(paper, translate(language, 'documents:labelled', { label: t('contact'), value }))
  }
  note(paper, t('keep'))
  if (data.person !== null) note(paper, data.notice ?? t('privacy'))
  drawReplacedSigns(paper)
  return finishPaper(paper, { footLeft: data.number, hasCover: true })
}

function receiptEntries(data: ReceiptData): Entry[] {
  const { header } = data
  const t = translator(header.language, 'documents:receipt')
  const entry = (key: string, value: string | null): Entry[] => (value ? [{ label: t(key), value }] : [])
  return [
    ...entry('number', data.number),
    ...entry('received', formatDateTime(data.receivedAt, header.timeZone)),
    ...entry('channel', t('channelValue', { channel: data.channel, site: data.site })),
    ...entry('receivedBy', data.receivedBy),
    ...entry('person', data.person),
    ...entry('nature', data.nature),
    ...entry('summary', data.summary),
  ]
}
