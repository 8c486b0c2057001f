import { drawLine } from './draw-line'
import { addElement, artifact, currentElement, tagged } from './elements'
import { ensureRoom } from './pages'
import { type Element, type Paper, textArea } from './paper'
import { colours, styles } from './paper-style'
import { setLine } from './text-lines'

/** The place of the table of contents, filled when the pages are known. */
export interface ReservedContents {
  readonly element: Element
  readonly page: number
  readonly top: number
}

const lineHeight = styles.body.leading + 2

/** Keeps room for the contents, of so many lines. */
export function reserveContents(paper: Paper, lines: number): ReservedContents {
  ensureRoom(paper, lines * lineHeight)
  const element = addElement(paper, currentElement(paper), 'TOC')
  return { element, page: paper.pdf.bufferedPageRange().count - 1, top: paper.y }
}

/** Writes the headings with their page numbers into the reserved place. */
export function drawContents(paper: Paper, reserved: ReservedContents): void {
  const style = styles.body
  paper.pdf.switchToPage(reserved.page)
  const { left, width } = textArea(paper)
  paper.contents.forEach((entry, index) => {
    const top = reserved.top + index * lineHeight
    const title = setLine(entry.title, 'regular')
    const page = setLine(String(entry.page), 'regular')
    tagged(paper, reserved.element, 'TOCI', () => {
      drawLine(paper, title, { x: left, top, width }, style)
      drawLine(paper, page, { x: left, top, width }, style, 'right')
    })
    const from = left + (title.width * style.size) / 1000 + 6
    const to = left + width - (page.width * style.size) / 1000 - 6
    const y = top + style.leading * 0.72
    artifact(paper, () => {
      paper.pdf.moveTo(from, y).lineTo(to, y).lineWidth(0.6).dash(0.6, { space: 3 })
      paper.pdf.strokeColor(colours.secondary).stroke().undash()
    })
  })
  reserved.element.end()
}
