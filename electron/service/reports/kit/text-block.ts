import { type Align, drawLine } from './draw-line'
import { addElement, currentElement, type ElementOptions, fill } from './elements'
import { roomLeft, startPage } from './pages'
import { type Element, type Paper, textArea } from './paper'
import type { TextStyle } from './paper-style'
import { breakLines, type TextLine } from './text-lines'

export interface BlockOptions extends ElementOptions {
  readonly align?: Align
  /** Space on the left, in points. */
  readonly indent?: number
  readonly width?: number
  /** Space above, not at the top of a page. */
  readonly before?: number
}

/** A text as one structure element (`P`, `H2` …) that flows over as many pages as it needs. */
export function textBlock(
  paper: Paper,
  type: string,
  text: string,
  style: TextStyle,
  options: BlockOptions = {},
): void {
  const element = addElement(paper, currentElement(paper), type, options)
  const area = textArea(paper)
  const indent = options.indent ?? 0
  const width = options.width ?? area.width - indent
  if (paper.y > area.top) paper.y += options.before ?? 0
  const lines = breakLines(text, (width * 1000) / style.size, style.weight)
  flowLines(paper, element, lines, style, { indent, width, align: options.align ?? 'left' })
  element.end()
}

/** Lines drawn down the page and on to the next ones; no line stands alone on a page. */
export function flowLines(
  paper: Paper,
  element: Element,
  lines: readonly TextLine[],
  style: TextStyle,
  place: { readonly indent: number; readonly width: number; readonly align: Align },
): void {
  let done = 0
  while (done < lines.length) {
    const count = linesOnPage(Math.floor((roomLeft(paper) + 0.01) / style.leading), lines.length - done)
    if (count === 0) {
      startPage(paper)
      continue
    }
    const part = lines.slice(done, done + count)
    fill(element, () => {
      part.forEach((line, index) => {
        const top = paper.y + index * style.leading
        drawLine(
          paper,
          line,
          { x: textArea(paper).left + place.indent, top, width: place.width },
          style,
          place.align,
        )
      })
    })
    paper.y += count * style.leading
    done += count
    if (done < lines.length) startPage(paper)
  }
}

/** How many of the `remaining` lines to draw where `fitting` fit: neither widow nor orphan. */
function linesOnPage(fitting: number, remaining: number): number {
  if (fitting >= remaining) return remaining
  if (fitting < 2) return 0
  // A last line never goes over alone; of three lines none stays behind.
  const count = remaining - fitting === 1 ? fitting - 1 : fitting
  return count < 2 ? 0 : count
}
