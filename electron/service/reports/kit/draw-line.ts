import type { Paper } from './paper'
import type { TextStyle } from './paper-style'
import { writeText } from './swift-text'
import type { TextLine } from './text-lines'

export type Align = 'left' | 'right' | 'centre'

/** The place of a line's first letter in a box: lines that read from right to left stand on the right. */
function startOf(line: TextLine, x: number, width: number, size: number, align: Align): number {
  const room = width - (line.width * size) / 1000
  if (align === 'right' || (align === 'left' && line.isRightToLeft)) return x + room
  return align === 'centre' ? x + room / 2 : x
}

/** Draws one line in a box that starts at `x`, its line box at `top`. */
export function drawLine(
  paper: Paper,
  line: TextLine,
  box: { readonly x: number; readonly top: number; readonly width: number },
  style: TextStyle,
  align: Align = 'left',
): void {
  const { pdf } = paper
  const x = startOf(line, box.x, box.width, style.size, align)
  // Inter's ascent and descent share the leading: the baseline lies so that capitals look centred in the line.
  const baseline = box.top + (style.leading + style.size * 0.727) / 2
  setFill(paper, style.colour)
  if (line.actualText !== null) {
    pdf.markContent('Span', { actual: line.actualText })
    paper.replacedSigns += line.segments.some((segment) => segment.text.includes('□')) ? 1 : 0
  }
  for (const { face, text, x: offset } of line.segments) {
    const left = x + (offset * style.size) / 1000
    // What is drawn from right to left is pdfkit's.
    if (line.actualText === null && writeText(paper, { face, size: style.size }, text, left, baseline))
      continue
    pdf.font(face).fontSize(style.size)
    pdf.text(text, left, baseline, { lineBreak: false, baseline: 'alphabetic' })
  }
  if (line.actualText !== null) pdf.endMarkedContent()
}

function setFill(paper: Paper, colour: string): void {
  if (paper.fill?.page === paper.pdf.page && paper.fill.colour === colour) return
  paper.pdf.fillColor(colour)
  paper.fill = { page: paper.pdf.page, colour }
}
