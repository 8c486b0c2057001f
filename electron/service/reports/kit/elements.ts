import type { Element, Paper } from './paper'

export interface ElementOptions {
  readonly alt?: string
  readonly title?: string
  readonly scope?: 'Column' | 'Row'
  readonly bbox?: [number, number, number, number]
  readonly placement?: 'Block' | 'Inline'
}

/** Opens a structure element inside the one being filled; what follows belongs to it until it is closed. */
export function openElement(paper: Paper, type: string, options: ElementOptions = {}): Element {
  const element = addElement(paper, currentElement(paper), type, options)
  paper.open.push(element)
  return element
}

/** Closes the element opened last. An element left open would keep the file from ever being finished. */
export function closeElement(paper: Paper): void {
  if (paper.open.length < 2) throw new Error('no structure element is open')
  paper.open.pop()?.end()
}

export function currentElement(paper: Paper): Element {
  const element = paper.open.at(-1)
  if (!element) throw new Error('the document is finished')
  return element
}

/** A child of `parent`, to be filled with `fill` and ended by the caller. */
export function addElement(
  paper: Paper,
  parent: Element,
  type: string,
  options: ElementOptions = {},
): Element {
  const element = paper.pdf.struct(type, options)
  parent.add(element)
  return element
}

/** Draws the content of an element on the current page; may be called once for each page it runs over. */
export function fill(element: Element, draw: () => void): void {
  element.add(draw)
}

/** A whole element with its content on the current page. */
export function tagged(
  paper: Paper,
  parent: Element,
  type: string,
  draw: () => void,
  options: ElementOptions = {},
): void {
  const element = addElement(paper, parent, type, options)
  fill(element, draw)
  element.end()
}

/** Draws what is no content: rules, page heads and feet, repeated table headers. Readers aloud pass over it. */
export function artifact(paper: Paper, draw: () => void, type: 'Layout' | 'Pagination' = 'Layout'): void {
  paper.pdf.markContent('Artifact', { type })
  draw()
  paper.pdf.endMarkedContent()
}
