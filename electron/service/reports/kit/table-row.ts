import { type Align, drawLine } from './draw-line'
import { addElement, artifact, fill } from './elements'
import type { Grid } from './grid'
import { roomLeft, startPage } from './pages'
import { type Element, type Paper, textArea } from './paper'
import { colours, type TextStyle } from './paper-style'
import { breakLines, type TextLine } from './text-lines'

export interface Cell {
  readonly text: string
  readonly style: TextStyle
  /** A second paragraph below, in another style. */
  readonly more?: { readonly text: string; readonly style: TextStyle }
  readonly align: Align
  /** Header cells name their row or column to readers aloud. */
  readonly heads?: 'Row' | 'Column'
}

const ruleHeight = 0.5
/** A row taller than a page starts on the current one when this much is left, in points. */
const leastRoom = 60

interface StyledLine {
  readonly line: TextLine
  readonly style: TextStyle
}

export interface SetCell {
  readonly cell: Cell
  readonly lines: readonly StyledLine[]
  readonly x: number
  readonly width: number
}

export function setCells(cells: readonly Cell[], grid: Grid): SetCell[] {
  return cells.map((cell, index) => {
    const width = grid.widths[index] ?? 0
    const lines = setLines(cell.text, cell.style, width)
    if (cell.more) lines.push(...setLines(cell.more.text, cell.more.style, width))
    return { cell, lines, x: grid.lefts[index] ?? 0, width }
  })
}

function setLines(text: string, style: TextStyle, width: number): StyledLine[] {
  return breakLines(text, (width * 1000) / style.size, style.weight).map((line) => ({ line, style }))
}

/** Height of a row with its padding and rule, in points. */
export function heightOf(cells: readonly SetCell[], grid: Grid): number {
  let height = 0
  for (const { lines } of cells) {
    height = Math.max(
      height,
      lines.reduce((sum, { style }) => sum + style.leading, 0),
    )
  }
  return height + 2 * grid.padding + ruleHeight
}

/** How many lines of a cell fit in `room` points. */
function countFitting(lines: readonly StyledLine[], room: number): number {
  let used = 0
  let count = 0
  for (const { style } of lines) {
    used += style.leading
    if (used > room) break
    count += 1
  }
  return count
}

function cutAt(set: SetCell, count: number): [SetCell, SetCell] {
  return [
    { ...set, lines: set.lines.slice(0, count) },
    { ...set, lines: set.lines.slice(count) },
  ]
}

/**
 * One row as a `TR` of `parent`. A row that does not fit moves to the next page whole, below the repeated head;
 * only a row taller than a page is cut, and then between lines.
 */
export function drawRow(
  paper: Paper,
  parent: Element,
  grid: Grid,
  cells: readonly SetCell[],
  head: { readonly height: number; readonly draw: () => void },
  /** Height that must fit with the row: its own and that of the rows it is not parted from. */
  together = 0,
): void {
  const row = addElement(paper, parent, 'TR')
  const elements = cells.map(({ cell }) =>
    addElement(paper, row, cell.heads ? 'TH' : 'TD', cell.heads ? { scope: cell.heads } : {}),
  )
  const turnPage = () => {
    startPage(paper)
    head.draw()
  }
  let rest: readonly SetCell[] = cells
  for (;;) {
    const height = heightOf(rest, grid)
    const isAtTop = paper.y <= textArea(paper).top + head.height + 0.01
    if (Math.max(height, isAtTop ? 0 : together) <= roomLeft(paper)) {
      drawCells(paper, rest, grid, elements)
      paper.y += height
      break
    }
    const area = textArea(paper)
    const room = roomLeft(paper) - 2 * grid.padding
    const isTallerThanPage = height > area.bottom - area.top - head.height
    if (isTallerThanPage && (isAtTop || room >= leastRoom)) {
      const parts = rest.map((set) => cutAt(set, countFitting(set.lines, room)))
      drawCells(
        paper,
        parts.map(([fitting]) => fitting),
        grid,
        elements,
      )
      rest = parts.map(([, remaining]) => remaining)
    }
    turnPage()
  }
  for (const element of elements) element.end()
  row.end()
  drawRule(paper, paper.y - ruleHeight, grid.width, colours.hairline)
}

/** Cells on the current page, each inside its element when there is one. */
export function drawCells(
  paper: Paper,
  cells: readonly SetCell[],
  grid: Grid,
  elements: readonly Element[] | null,
): void {
  const { left } = textArea(paper)
  cells.forEach(({ cell, lines, x, width }, index) => {
    const draw = () => {
      let top = paper.y + grid.padding
      for (const { line, style } of lines) {
        drawLine(paper, line, { x: left + x, top, width }, style, cell.align)
        top += style.leading
      }
    }
    const element = elements?.[index]
    if (!element) draw()
    else if (lines.some(({ line }) => line.segments.length > 0)) fill(element, draw)
  })
}

export function drawRule(
  paper: Paper,
  y: number,
  width: number,
  colour: string,
  thickness = ruleHeight,
): void {
  const { left } = textArea(paper)
  artifact(paper, () => {
    paper.pdf
      .moveTo(left, y)
      .lineTo(left + width, y)
      .lineWidth(thickness)
      .strokeColor(colour)
      .stroke()
  })
}
