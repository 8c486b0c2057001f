import { createPaper } from '#service/reports/kit/create-paper'
import { closeElement, openElement } from '#service/reports/kit/elements'
import { type FinishedDocument, finishPaper } from '#service/reports/kit/finish-paper'
import { blockHeading, documentTitle, sectionHeading } from '#service/reports/kit/headings'
import { drawLetterhead } from '#service/reports/kit/letterhead'
import { startPage } from '#service/reports/kit/pages'
import type { Paper } from '#service/reports/kit/paper'
import { note, paragraph } from '#service/reports/kit/prose'
import { drawReplacedSigns } from '#service/reports/kit/replaced-signs'
import { drawTable } from '#service/reports/kit/table'
import { translate, translator } from '#shared/i18n/translate'
import type { Retention } from '#shared/privacy/retention'
import { retentionWords } from '#shared/privacy/retention-words'
import type { CaseSheetData } from '#shared/reports/case-sheet-data'
import type { DocumentHeader } from '#shared/reports/document-header-data'
import { formatDate, formatDateOf } from '#shared/text/formats'
import { drawCaseBlocks } from './case-sheet/case-blocks'
import { watermarkOf } from './watermark'

interface PersonalCase {
  readonly nature: string
  readonly sheet: CaseSheetData
  readonly letters: readonly {
    readonly sentAt: string
    readonly subject: string | null
    readonly body: string | null
  }[]
  readonly transmissions: readonly {
    readonly sentOn: string
    readonly recipient: string
    readonly note: string | null
    readonly answer: string | null
  }[]
}

interface PersonalData {
  readonly header: DocumentHeader
  readonly retention: Retention
  /** Whom to ask about personal data. */
  readonly contact: string | null
  readonly cases: readonly PersonalCase[]
}

/** What the register holds about somebody, to be handed to them: a list of the cases, then each one whole. PDF/A-3a. */
export async function renderPersonalData(data: PersonalData): Promise<FinishedDocument> {
  const { header, retention, contact, cases } = data
  const t = translator(header.language, 'privacy:paper.access')
  const title = t('title')
  const paper = createPaper({ header, title, subject: title, watermark: watermarkOf(header) })
  startPage(paper)
  drawLetterhead(paper)
  documentTitle(paper, title)
  paper.y += 8
  openElement(paper, 'Sect')
  paragraph(paper, t('intro'))
  if (contact) paragraph(paper, t('contact', { contact }))
  sectionHeading(paper, t('cases'))
  drawTable(paper, {
    columns: [
      { header: t('number'), weight: 1, isRowHeader: true },
      { header: t('receivedOn'), weight: 1 },
      { header: t('nature'), weight: 2 },
      { header: t('status'), weight: 1 },
    ],
    rows: cases.map(({ nature, sheet: { record } }) => [
      record.number,
      formatDateOf(record.receivedAt, header.timeZone),
      nature,
      translate(header.language, `enums:status.${record.status}`),
    ]),
  })
  note(paper, t('kept', retentionWords(retention, header.language)))
  closeElement(paper)
  for (const personal of cases) drawCase(paper, personal)
  drawReplacedSigns(paper)
  return finishPaper(paper, { footLeft: header.reference, footMiddle: title, hasCover: true })
}

function drawCase(paper: Paper, { sheet, letters, transmissions }: PersonalCase): void {
  const t = translator(paper.language, 'privacy:paper.access')
  startPage(paper)
  openElement(paper, 'Sect')
  sectionHeading(paper, sheet.record.number)
  drawCaseBlocks(paper, sheet, { isWithin: true })
  if (letters.length > 0) {
    blockHeading(paper, t('letters'), 'H4')
    for (const { sentAt, subject, body } of letters) {
      note(paper, t('sent', { date: formatDateOf(sentAt, sheet.header.timeZone), subject: subject ?? '–' }))
      paragraph(paper, body ?? t('wiped'))
    }
  }
  if (transmissions.length > 0) {
    blockHeading(paper, t('transmissions'), 'H4')
    for (const { sentOn, recipient, note: words, answer } of transmissions) {
      note(paper, t('transmission', { date: formatDate(sentOn), recipient }))
      for (const text of [words, answer]) if (text) paragraph(paper, text)
    }
  }
  closeElement(paper)
}
