import { createPaper } from '#service/reports/kit/create-paper'
import { drawLine } from '#service/reports/kit/draw-line'
import { addElement, currentElement, fill } from '#service/reports/kit/elements'
import { type FinishedDocument, finishPaper } from '#service/reports/kit/finish-paper'
import { claimRoom } from '#service/reports/kit/headings'
import { drawLogo } from '#service/reports/kit/logo'
import { startPage } from '#service/reports/kit/pages'
import { type Paper, textArea } from '#service/reports/kit/paper'
import { colours, millimetre, styles, type TextStyle } from '#service/reports/kit/paper-style'
import { bulletList, paragraph } from '#service/reports/kit/prose'
import { drawReplacedSigns } from '#service/reports/kit/replaced-signs'
import { textBlock } from '#service/reports/kit/text-block'
import { breakLines, type TextLine } from '#service/reports/kit/text-lines'
import { translator } from '#shared/i18n/translate'
import { splitLetter } from '#shared/letters/letter-text'
import type { LetterData } from '#shared/reports/letter-data'
import { formatLongDate } from '#shared/text/formats'
import { watermarkOf } from './watermark'

/**
 * Where the address stands on an A4 sheet folded in three, so that it shows in the window of a DL envelope
 * (110 × 220 mm, window at the right, 35 × 100 mm): at most six lines, from 110 mm on the right and 50 mm down.
 */
const addressWindow = {
  left: 110 * millimetre,
  top: 50 * millimetre,
  width: 80 * millimetre,
  lines: 6,
} as const
/** Under the window, so that nothing but the address shows through it. */
const referencesTop = 88 * millimetre
const signatureHeight = 50
const signatureLeft = 110 * millimetre

const address: TextStyle = { ...styles.body, size: 10.5, leading: 14 }
const sender: TextStyle = { ...styles.note, size: 9, leading: 12.5 }

/** A letter on the organisation's paper: letterhead, address for a window envelope, references, text, signature. */
export async function renderLetter(data: LetterData): Promise<FinishedDocument> {
  const { header } = data
  const t = translator(header.language, 'documents:letter')
  const paper = createPaper({
    header,
    title: data.subject,
    subject: t('reference', { number: header.reference }),
    watermark: watermarkOf(header),
  })
  startPage(paper)
  drawSender(paper)
  drawAddressee(paper, data.addressee)
  drawReferences(paper, data)
  drawSubject(paper, data)
  const blocks = splitLetter(data.text)
  const last = blocks.pop()
  for (const block of blocks) {
    if (block.type === 'paragraph') paragraph(paper, block.text)
    else bulletList(paper, block.items)
  }
  // The closing words and the signature stay together.
  if (last?.type === 'paragraph') paragraph(paper, last.text, { keepWith: signatureHeight })
  else if (last) bulletList(paper, last.items)
  drawSignature(paper, data)
  drawReplacedSigns(paper)
  return finishPaper(paper, { footLeft: header.reference, hasCover: true })
}

/** Who writes: logo, name and how to reach the organisation, at the left above the window. */
function drawSender(paper: Paper): void {
  const { name, address: place, phone, email } = paper.header.organisation
  const width = addressWindow.left - textArea(paper).left - 8 * millimetre
  drawLogo(paper)
  // The name stands above the window, so that it may take the whole line.
  const style: TextStyle = { ...styles.letterhead, size: 12, leading: 16, colour: colours.accent }
  textBlock(paper, 'P', name, style)
  paper.y += 3
  const reach = [place, phone, email].filter(Boolean).join('\n')
  if (reach) textBlock(paper, 'P', reach, sender, { width })
}

function drawAddressee(paper: Paper, lines: readonly string[]): void {
  const set = lines
    .filter((line) => line.trim() !== '')
    .flatMap((line) => breakLines(line.trim(), (addressWindow.width * 1000) / address.size, address.weight))
    .slice(0, addressWindow.lines)
  if (set.length > 0) drawAt(paper, set, addressWindow.top, address)
}

/** Our reference at the left, place and date at the right, on one row under the window. */
function drawReferences(paper: Paper, { place, date, header }: LetterData): void {
  const day = formatLongDate(date, header.language)
  const t = translator(header.language, 'documents:letter')
  const text = place ? t('placeAndDate', { place, date: day }) : t('dateAlone', { date: day })
  const top = Math.max(referencesTop, paper.y + 10)
  paper.y = top
  const width = addressWindow.left - textArea(paper).left - 8 * millimetre
  textBlock(
    paper,
    'P',
    t('ourReference', { number: header.reference }),
    { ...styles.note, leading: 14 },
    { width },
  )
  const lines = breakLines(text, (addressWindow.width * 1000) / styles.body.size, 'regular')
  drawAt(paper, lines, top, styles.body)
  paper.y = Math.max(paper.y, top + lines.length * styles.body.leading) + 8
}

/** Lines from the left edge of the window, as one paragraph that readers aloud find. */
function drawAt(paper: Paper, lines: readonly TextLine[], top: number, style: TextStyle): void {
  const element = addElement(paper, currentElement(paper), 'P')
  fill(element, () => {
    lines.forEach((line, index) => {
      const box = { x: addressWindow.left, top: top + index * style.leading, width: addressWindow.width }
      drawLine(paper, line, box, style)
    })
  })
  element.end()
}

function drawSubject(paper: Paper, { subject, header }: LetterData): void {
  const t = translator(header.language, 'documents:letter')
  textBlock(paper, 'H1', t('subject', { subject }), { ...styles.strong, size: 10.5, leading: 14.5 })
  paper.y += 8
}

function drawSignature(paper: Paper, { signature, header }: LetterData): void {
  const indent = signatureLeft - textArea(paper).left
  const lines = [signature.name, signature.jobTitle ?? header.organisation.name]
  // Name, function and room to sign stay on one page.
  claimRoom(paper, signatureHeight)
  paper.y += 8
  textBlock(paper, 'P', lines[0] ?? '', styles.strong, { indent })
  textBlock(paper, 'P', lines[1] ?? '', styles.body, { indent })
  paper.y += 14
}
