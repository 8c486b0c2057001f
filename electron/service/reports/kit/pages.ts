import { drawWatermark } from './page-furniture'
import { type Orientation, type Paper, textArea } from './paper'
import { closeContent, startContent } from './swift-pages'

/** Starts a page; without an orientation, one like the page before. */
export function startPage(paper: Paper, orientation: Orientation = paper.orientation): void {
  paper.orientation = orientation
  if (paper.pdf.page) closeContent(paper)
  paper.pdf.addPage({ size: paper.size, layout: orientation, margin: 0 })
  startContent(paper)
  if (paper.watermark) drawWatermark(paper, paper.watermark)
  paper.y = textArea(paper).top
}

/** Starts a page when less than `height` points are left on this one. */
export function ensureRoom(paper: Paper, height: number): void {
  if (paper.y + height > textArea(paper).bottom) startPage(paper)
}

/** Height left on the page, in points. */
export function roomLeft(paper: Paper): number {
  return textArea(paper).bottom - paper.y
}

/** Moves the pen down; at the top of a page nothing is skipped. */
export function skip(paper: Paper, height: number): void {
  if (paper.y > textArea(paper).top) paper.y += height
}
