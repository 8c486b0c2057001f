import { drawLine } from './draw-line'
import { addElement, artifact, currentElement, tagged } from './elements'
import { ensureRoom } from './pages'
import { type Element, type Paper, textArea } from './paper'
import { colours, styles } from './paper-style'
import { textBlock } from './text-block'
import { setLine } from './text-lines'

/** The place of the table of contents, filled when the pages are known. */
export interface ReservedContents {
  readonly element: Element
  readonly page: number
  readonly top: number
}

const lineHeight = styles.body.leading + 2

/** Space above the heading of the contents, and below it, in points. */
const before = 24
const after = 6

/** Keeps room for the contents, of so many lines below their heading; on the next page where they do not fit. */
export function reserveContents(paper: Paper, heading: string, lines: number): ReservedContents {
  ensureRoom(paper, before + styles.subsection.leading + after + lines * lineHeight)
  textBlock(paper, 'P', heading, styles.subsection, { before })
  paper.y += after
  const element = addElement(paper, currentElement(paper), 'TOC')
  const top = paper.y
  paper.y += lines * lineHeight
  return { element, page: paper.pdf.bufferedPageRange().count - 1, top }
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
