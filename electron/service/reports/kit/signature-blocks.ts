import { translate, translator } from '#shared/i18n/translate'
import type { SignatureBlock } from '#shared/reports/follow-up-report-data'
import { formatDate } from '#shared/text/formats'
import { drawLine } from './draw-line'
import { addElement, artifact, closeElement, currentElement, fill, openElement } from './elements'
import { claimRoom } from './headings'
import { skip } from './pages'
import { type Paper, textArea } from './paper'
import { colours, styles } from './paper-style'
import { breakLines } from './text-lines'

/** Of a box to sign in, in points. */
export const signatureHeight = 128
const gap = 14

/** Boxes side by side to be signed: role, name, position, date, room for the signature. */
export function drawSignatures(paper: Paper, blocks: readonly SignatureBlock[]): void {
  const t = translator(paper.language, 'documents:followUp.signatures')
  drawSignatureBoxes(
    paper,
    blocks.map((block) => ({
      title: t(block.role),
      lines: [
        [t('name'), block.name],
        [t('jobTitle'), block.jobTitle],
        [t('date'), block.signedOn === null ? null : formatDate(block.signedOn)],
        [t('signature'), null],
      ],
    })),
  )
}

export interface SignatureBox {
  readonly title: string
  readonly lines: readonly (readonly [label: string, value: string | null])[]
}

export function drawSignatureBoxes(paper: Paper, boxes: readonly SignatureBox[]): void {
  claimRoom(paper, signatureHeight)
  const { left, width } = textArea(paper)
  const wide = (width - gap * 2) / 3
  const top = paper.y
  boxes.forEach((box, index) => {
    const x = left + index * (wide + gap)
    artifact(paper, () => {
      paper.pdf.rect(x, top, wide, signatureHeight).lineWidth(0.5).strokeColor(colours.hairline).stroke()
    })
    openElement(paper, 'Div')
    drawBox(paper, box, { x: x + 8, top: top + 7, width: wide - 16 })
    closeElement(paper)
  })
  paper.y = top + signatureHeight
  skip(paper, 12)
}

function drawBox(paper: Paper, box: SignatureBox, place: { x: number; top: number; width: number }): void {
  let { top } = place
  const put = (text: string, style: (typeof styles)[keyof typeof styles]) => {
    const element = addElement(paper, currentElement(paper), 'P')
    const lines = breakLines(text, (place.width * 1000) / style.size, style.weight).slice(0, 2)
    fill(element, () => {
      lines.forEach((line, index) => {
        drawLine(paper, line, { ...place, top: top + index * style.leading }, style)
      })
    })
    element.end()
    top += lines.length * style.leading
  }
  put(box.title, styles.cellHead)
  top += 3
  for (const [label, value] of box.lines)
    put(translate(paper.language, 'documents:labelled', { label, value: value ?? '' }).trimEnd(), styles.note)
}
