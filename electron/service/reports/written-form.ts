import { createPaper } from '#service/reports/kit/create-paper'
import { artifact } from '#service/reports/kit/elements'
import { type FinishedDocument, finishPaper } from '#service/reports/kit/finish-paper'
import { blockHeading, claimRoom, documentTitle } from '#service/reports/kit/headings'
import { drawLetterhead } from '#service/reports/kit/letterhead'
import { startPage } from '#service/reports/kit/pages'
import { type Paper, textArea } from '#service/reports/kit/paper'
import { colours, styles } from '#service/reports/kit/paper-style'
import { note, paragraph } from '#service/reports/kit/prose'
import { drawReplacedSigns } from '#service/reports/kit/replaced-signs'
import { textBlock } from '#service/reports/kit/text-block'
import { translate, translator } from '#shared/i18n/translate'
import type { WrittenFormData } from '#shared/reports/written-form-data'
import { writtenFormWords } from '#shared/reports/written-form-words'
import { formatDate, formatDateTime } from '#shared/text/formats'
import { watermarkOf } from './watermark'

/** Room for one handwritten line, in points. */
const ruleHeight = 22

/** The form on which a complaint is put in writing and signed: prefilled for an oral one, or blank. A4. */
export async function renderWrittenForm(data: WrittenFormData): Promise<FinishedDocument> {
  const { header, formLanguage, notice, said } = data
  const words = writtenFormWords[formLanguage]
  const paper = createPaper({
    header,
    title: words.title,
    subject: said ? `${words.title} ${said.number}` : words.title,
    watermark: watermarkOf(header),
    lang: formLanguage,
  })
  startPage(paper)
  drawLetterhead(paper)
  documentTitle(paper, words.title)
  paper.y += 6
  paragraph(paper, said ? words.filledIntroduction : words.blankIntroduction)

  blockHeading(paper, words.you)
  field(paper, words.name, said?.name ?? null)
  if (said?.organisation) field(paper, words.organisation, said.organisation)
  field(paper, words.address, said?.address ?? null)
  field(paper, words.phone, said?.phone ?? null)
  field(paper, words.email, said?.email ?? null)

  blockHeading(paper, words.whatHappened)
  field(paper, words.when, said?.occurredOn ? formatDate(said.occurredOn) : null)
  field(paper, words.where, said?.place ?? null)
  passage(paper, words.words, said?.words ?? null, 6)

  blockHeading(paper, words.request)
  passage(paper, null, said?.request ?? null, said ? 2 : 3)

  blockHeading(paper, words.signature)
  claimRoom(paper, styles.body.leading + 3 * ruleHeight + 4)
  paragraph(paper, words.statement)
  field(paper, words.date, null)
  field(paper, words.sign, null, 2)
  paper.y += 6
  note(paper, notice ?? words.privacy)
  if (said) drawDesk(paper, said)
  drawReplacedSigns(paper)
  return finishPaper(paper, { footLeft: said ? said.number : words.title, hasCover: true })
}

/** A label with what is known beside it, or with a rule to write on. */
function field(paper: Paper, label: string, value: string | null, lines = 1): void {
  const { left, right, width } = textArea(paper)
  const indent = width * 0.3
  claimRoom(paper, lines * ruleHeight)
  const top = paper.y
  paper.y = top + 7
  textBlock(paper, 'P', label, styles.entryLabel, { width: indent - 10 })
  const below = paper.y
  if (value) {
    paper.y = top + 6
    textBlock(paper, 'P', value, styles.body, { indent, width: width - indent })
  }
  paper.y = Math.max(paper.y + 3, below + 3, top + lines * ruleHeight)
  rule(paper, left + indent, right, paper.y)
}

/** A text of several lines over the whole width, or as many rules. */
function passage(paper: Paper, label: string | null, value: string | null, lines: number): void {
  // With the heading above it.
  claimRoom(paper, 3 * styles.body.leading)
  if (label) {
    paper.y += 7
    textBlock(paper, 'P', label, styles.entryLabel)
    paper.y += 2
  }
  if (value) {
    textBlock(paper, 'P', value, styles.body)
    paper.y += 6
    return
  }
  const { left, right } = textArea(paper)
  claimRoom(paper, lines * ruleHeight)
  for (let line = 0; line < lines; line += 1) {
    paper.y += ruleHeight
    rule(paper, left, right, paper.y)
  }
}

function rule(paper: Paper, from: number, to: number, y: number): void {
  artifact(paper, () => {
    paper.pdf.moveTo(from, y).lineTo(to, y).lineWidth(0.5).strokeColor(colours.hairline).stroke()
  })
}

/** Where and by whom it was received: for the desk, in the language of the organisation. */
function drawDesk(paper: Paper, said: NonNullable<WrittenFormData['said']>): void {
  const { language, timeZone } = paper.header
  const t = translator(language, 'documents:receipt')
  const labelled = (label: string, value: string) =>
    translate(language, 'documents:labelled', { label, value })
  const parts = [
    labelled(t('number'), said.number),
    labelled(t('received'), formatDateTime(said.receivedAt, timeZone)),
    labelled(t('receivedBy'), `${said.receivedBy}, ${said.site}`),
  ]
  note(paper, parts.join(' · '))
}
