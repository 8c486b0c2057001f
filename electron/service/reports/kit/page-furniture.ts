import { translate } from '#shared/i18n/translate'
import { drawLine } from './draw-line'
import { artifact } from './elements'
import type { Paper } from './paper'
import { colours, millimetre, styles } from './paper-style'
import { breakLines, setLine } from './text-lines'

export interface Furniture {
  /** Under the text on the left: the reference of the document. */
  readonly footLeft: string
  /** Under the text in the middle: the period. */
  readonly footMiddle?: string
  /** The first page is a cover: nothing above its text. */
  readonly hasCover: boolean
}

/** Heads and feet of all pages, drawn when their number is known. */
export function drawFurniture(paper: Paper, furniture: Furniture): void {
  const { pdf } = paper
  const { count } = pdf.bufferedPageRange()
  for (let index = 0; index < count; index += 1) {
    pdf.switchToPage(index)
    const { width, height } = pdf.page
    const side = (paper.size === 'A5' ? 14 : 20) * millimetre
    const box = { x: side, width: width - 2 * side }
    artifact(
      paper,
      () => {
        if (index > 0 || !furniture.hasCover) drawHead(paper, box)
        drawFoot(
          paper,
          { ...box, top: height - (paper.size === 'A5' ? 10 : 13) * millimetre },
          furniture,
          index + 1,
          count,
        )
      },
      'Pagination',
    )
  }
}

interface Box {
  readonly x: number
  readonly width: number
}

function drawHead(paper: Paper, box: Box): void {
  const style = styles.furniture
  const top = (paper.size === 'A5' ? 6 : 10) * millimetre
  const right = setLine(paper.title, 'regular')
  drawLine(paper, right, { ...box, top }, style, 'right')
  const room = box.width - (right.width * style.size) / 1000 - 12
  const [left] = breakLines(paper.header.organisation.name, (room * 1000) / style.size, 'regular')
  if (left) drawLine(paper, left, { ...box, top }, style)
  rule(paper, box, top + style.leading + 2)
}

function drawFoot(
  paper: Paper,
  box: Box & { top: number },
  furniture: Furniture,
  page: number,
  pages: number,
): void {
  const style = styles.furniture
  rule(paper, box, box.top - 3)
  drawLine(paper, setLine(furniture.footLeft, 'regular'), box, style)
  if (furniture.footMiddle) drawLine(paper, setLine(furniture.footMiddle, 'regular'), box, style, 'centre')
  const number = translate(paper.language, 'documents:page', { page, pages })
  drawLine(paper, setLine(number, 'regular'), box, style, 'right')
}

function rule(paper: Paper, box: Box, y: number): void {
  paper.pdf
    .moveTo(box.x, y)
    .lineTo(box.x + box.width, y)
    .lineWidth(0.5)
    .strokeColor(colours.hairline)
    .stroke()
}

/** A pale word across the page, under everything else. */
export function drawWatermark(paper: Paper, text: string): void {
  const { pdf } = paper
  const { width, height } = pdf.page
  const line = setLine(text, 'strong')
  const size = Math.min(110, (Math.hypot(width, height) * 0.6 * 1000) / line.width)
  const angle = (Math.atan2(height, width) * 180) / Math.PI
  artifact(paper, () => {
    pdf.save()
    pdf.rotate(-angle, { origin: [width / 2, height / 2] })
    const box = { x: 0, top: height / 2 - size / 2, width }
    drawLine(paper, line, box, { size, leading: size, weight: 'strong', colour: colours.watermark }, 'centre')
    pdf.restore()
    paper.fill = null
  })
}
