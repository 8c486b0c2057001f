import type { DocumentHeader } from '#shared/reports/document-header-data'
import type { Language } from '#shared/text/language'
import { margin, type TextStyle } from './paper-style'

export type Orientation = 'portrait' | 'landscape'
export type Element = PDFKit.PDFStructureElement

/** One line of the table of contents, and one bookmark. */
export interface ContentsEntry {
  readonly title: string
  readonly page: number
}

/** A heading, or the sentence that leads to a table, that waits for what comes below it. */
export interface PendingHeading {
  readonly type: 'H2' | 'H3' | 'H4' | 'P'
  readonly text: string
  readonly style: TextStyle
  readonly before: number
  readonly after: number
}

/** A document being written: where the pen is, and what surrounds it. */
export interface Paper {
  readonly pdf: PDFKit.PDFDocument
  readonly language: Language
  readonly header: DocumentHeader
  readonly title: string
  /** Diagonal word printed under the text of every page. */
  readonly watermark: string | null
  readonly size: 'A3' | 'A4' | 'A5'
  /** Top of what comes next, in points from the top of the page. */
  y: number
  orientation: Orientation
  /** Structure elements being filled, outermost first. */
  readonly open: Element[]
  readonly contents: ContentsEntry[]
  readonly pending: PendingHeading[]
  /** Lines that hold a square in place of a sign that no face can draw. */
  replacedSigns: number
  /** Colour of the text last drawn and its page, so that it is not set again for each line. */
  fill: { readonly page: unknown; readonly colour: string } | null
}

/** Left, right, top and bottom of the space for text on the current page, in points. */
export function textArea(paper: Paper): {
  left: number
  right: number
  top: number
  bottom: number
  width: number
} {
  const { width, height } = paper.pdf.page
  const side = paper.size === 'A5' ? margin * 0.7 : margin
  return { left: side, right: width - side, top: side, bottom: height - side, width: width - 2 * side }
}
