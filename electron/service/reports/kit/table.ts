import type { Align } from './draw-line'
import { addElement, artifact, closeElement, openElement } from './elements'
import { type Grid, gridByContent, type MeasuredText } from './grid'
import { claimRoom } from './headings'
import { skip } from './pages'
import { type Element, type Paper, textArea } from './paper'
import { colours, styles, type TextStyle } from './paper-style'
import { type Cell, drawCells, drawRow, drawRule, heightOf, type SetCell, setCells } from './table-row'

export interface Column {
  readonly header: string
  /** Share of the width that is left when every column has what its texts need. */
  readonly weight: number
  readonly align?: Align
  /** Names the row: a number, a label. */
  readonly isRowHeader?: boolean
}

export interface TableOptions {
  readonly columns: readonly Column[]
  /** Small type, for registers. */
  readonly isDense?: boolean
  /** Part of the text width that the table takes: short tables are easier to read when narrow. */
  readonly share?: number
}

export interface OpenTableOptions extends TableOptions {
  /** Rows by which the columns are measured. */
  readonly sample: readonly (readonly MeasuredText[])[]
  /** Height of the rows that must not be parted from the header, in points. */
  readonly keepTogether?: (grid: Grid) => number
}

/** A table being written row by row. */
export interface OpenTable {
  readonly columns: readonly Column[]
  readonly grid: Grid
  readonly body: Element
  readonly isDense: boolean
  readonly head: { readonly height: number; readonly draw: () => void }
}

/** Opens a table and draws its header row; every page it runs on to repeats that row. */
export function openTable(paper: Paper, options: OpenTableOptions): OpenTable {
  const { columns, isDense = false } = options
  const grid = fitGrid(paper, options)
  const style = isDense ? styles.denseHead : styles.cellHead
  const cells = setCells(
    columns.map((column) => ({ text: column.header, style, align: column.align ?? 'left', heads: 'Column' })),
    grid,
  )
  const height = heightOf(cells, grid)
  const twoRows = 2 * (styles.cell.leading + 2 * grid.padding)
  claimRoom(paper, height + (options.keepTogether?.(grid) ?? twoRows))
  openElement(paper, 'Table')
  drawHead(paper, grid, cells, height)
  const body = openElement(paper, 'TBody')
  const repeat = () => {
    artifact(paper, () => drawCells(paper, cells, grid, null), 'Pagination')
    endHead(paper, grid, height)
  }
  return { columns, grid, body, isDense, head: { height, draw: repeat } }
}

/** Texts with the style that they are to be measured in. */
export function measured(texts: readonly string[], { size, weight }: TextStyle): MeasuredText[] {
  return texts.map((text) => ({ text, size, weight }))
}

function fitGrid(paper: Paper, { columns, sample, isDense, share = 1 }: OpenTableOptions): Grid {
  const head = isDense ? styles.denseHead : styles.cellHead
  const headers = columns.map((column) => column.header)
  const rows = [measured(headers, head), ...sample]
  const place = { width: textArea(paper).width * share, gap: isDense ? 7 : 12, padding: isDense ? 2 : 3 }
  return gridByContent(
    rows,
    columns.map((column) => column.weight),
    place,
  )
}

function drawHead(paper: Paper, grid: Grid, cells: readonly SetCell[], height: number): void {
  const row = addElement(paper, openElement(paper, 'THead'), 'TR')
  const elements = cells.map(() => addElement(paper, row, 'TH', { scope: 'Column' }))
  drawCells(paper, cells, grid, elements)
  for (const element of elements) element.end()
  row.end()
  closeElement(paper)
  endHead(paper, grid, height)
}

function endHead(paper: Paper, grid: Grid, height: number): void {
  paper.y += height
  drawRule(paper, paper.y - 0.5, grid.width, colours.rule, 0.8)
}

/** Adds a row: one text a column. */
export function addRow(paper: Paper, table: OpenTable, texts: readonly string[]): void {
  const style = table.isDense ? styles.denseCell : styles.cell
  drawRow(
    paper,
    table.body,
    table.grid,
    setCells(toCells(table.columns, texts, style), table.grid),
    table.head,
  )
}

export function closeTable(paper: Paper): void {
  closeElement(paper)
  closeElement(paper)
  skip(paper, 10)
}

/** Tables of at most so many rows are never parted over two pages. */
const shortTable = 14

/** A whole table; `total` is a last row in strong type, never parted from the row above it. */
export function drawTable(
  paper: Paper,
  options: TableOptions & {
    readonly rows: readonly (readonly string[])[]
    readonly total?: readonly string[]
    /** Rows of this and of like tables, so that the columns of all of them stand below each other. */
    readonly measuredBy?: readonly (readonly string[])[]
  },
): void {
  const { columns, rows, total, measuredBy = rows } = options
  const regular = options.isDense ? styles.denseCell : styles.cell
  const strong = options.isDense ? styles.denseHead : styles.cellStrong
  const cells = rows.map((row) => toCells(columns, row, regular))
  if (total) cells.push(toCells(columns, total, { ...strong, colour: colours.ink }))
  const heightOfAll = (grid: Grid) => cells.reduce((sum, row) => sum + heightOf(setCells(row, grid), grid), 0)
  const table = openTable(paper, {
    ...options,
    sample: [...measuredBy.map((row) => measured(row, regular)), ...(total ? [measured(total, strong)] : [])],
    keepTogether: cells.length <= shortTable ? heightOfAll : undefined,
  })
  for (const row of cells.slice(0, -2))
    drawRow(paper, table.body, table.grid, setCells(row, table.grid), table.head)
  const last = cells.slice(-2).map((row) => setCells(row, table.grid))
  const lastHeight = last.reduce((sum, row) => sum + heightOf(row, table.grid), 0)
  last.forEach((row, index) => {
    drawRow(paper, table.body, table.grid, row, table.head, index === 0 ? lastHeight : 0)
  })
  closeTable(paper)
}

function toCells(columns: readonly Column[], texts: readonly string[], style: TextStyle): Cell[] {
  return columns.map((column, index) => ({
    text: texts[index] ?? '',
    style,
    align: column.align ?? 'left',
    heads: column.isRowHeader ? 'Row' : undefined,
  }))
}
