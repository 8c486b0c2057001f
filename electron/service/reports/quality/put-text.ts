import { type Align, drawLine } from '#service/reports/kit/draw-line'
import { currentElement, tagged } from '#service/reports/kit/elements'
import type { Paper } from '#service/reports/kit/paper'
import type { TextStyle } from '#service/reports/kit/paper-style'
import { breakLines, type TextLine } from '#service/reports/kit/text-lines'

export interface TextPlace {
  readonly x: number
  readonly top: number
  readonly width: number
  /** What does not fit is cut at a word, with an ellipsis. */
  readonly lines?: number
  readonly align?: Align
}

/** A text at a place of its own on the page, as one structure element; gives the height that it took, in points. */
export function putText(
  paper: Paper,
  type: string,
  text: string,
  style: TextStyle,
  place: TextPlace,
): number {
  const lines = fitText(text, style, place.width, place.lines)
  tagged(paper, currentElement(paper), type, () => {
    lines.forEach((line, index) => {
      const box = { x: place.x, top: place.top + index * style.leading, width: place.width }
      drawLine(paper, line, box, style, place.align)
    })
  })
  return lines.length * style.leading
}

/** A text in lines of a width, in points; at most so many of them. */
export function fitText(
  text: string,
  style: TextStyle,
  width: number,
  most = Number.POSITIVE_INFINITY,
): readonly TextLine[] {
  const wide = (width * 1000) / style.size
  const lines = breakLines(text, wide, style.weight)
  if (lines.length <= most) return lines
  const words = text.split(/\s+/)
  // Halving finds the longest beginning that fits.
  let low = 0
  let high = words.length
  while (low < high) {
    const middle = Math.ceil((low + high) / 2)
    const count = breakLines(`${words.slice(0, middle).join(' ')} …`, wide, style.weight).length
    if (count <= most) low = middle
    else high = middle - 1
  }
  return breakLines(`${words.slice(0, low).join(' ')} …`, wide, style.weight).slice(0, most)
}

/** A style at another scale: what is A4 at 1 is A3 at √2. */
export function scaled(style: TextStyle, factor: number): TextStyle {
  return { ...style, size: style.size * factor, leading: style.leading * factor }
}
