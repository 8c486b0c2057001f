import { refusal } from '#shared/api/refusal'
import { makeColumnFacts } from '#shared/imports/column-facts'
import { importLimits } from '#shared/imports/import-limits'
import type { Encoding, Reading, Separator } from '#shared/imports/import-mapping'
import { type ImportRow, type ImportTable, nameHeadings } from '#shared/imports/import-table'
import { findHeading, lastFilled, waitsForHeading } from './find-heading'
import type { RawRow } from './raw-rows'
import { countSwallowed } from './read-csv'
import { type Spool, spoolOf } from './spool'
import { readSetAside } from './spooled-rows'

export interface TableFile {
  readonly format: 'csv' | 'xlsx'
  readonly encoding: Encoding | null
  readonly separator: Separator | null
  readonly sheets: readonly string[]
  readonly sheet: string | null
  readonly table: ImportTable
  readonly lines: TableLines
  /** Gives back what the lines are read from. */
  close(): void
}

/** Where the lines below the headings stand. It is plain data: they may be read in another thread. */
export interface TableLines {
  /** Of the spool in which they were set aside. */
  readonly handle: number
  readonly headingLine: number
  /** How many cells the headings have, and how many of them are filled. */
  readonly headed: number
  readonly width: number
  readonly cutting: Cutting | null
}

/** What was seen of a text besides its table: whether quotes were understood. */
export interface SeenLines {
  /** Lines with as many cells as the headings. */
  whole: number
  broken: number
  /** A line of the text that runs over several is not whole: quotes may not be what they seem. */
  isSuspect: boolean
}

/** How a text was cut into cells: there a line with too few of them is not whole. Null for sheets. */
interface Cutting {
  /** Null where quotes are words. */
  readonly separator: string | null
}

/** How many of the first lines are kept. */
const firstLines = 20

/** The headings of lines that were set aside and what stands below them, in one pass and without keeping the lines. */
export function makeTable(
  spool: Spool,
  reading: Reading,
  cutting: Cutting | null,
): Pick<TableFile, 'table' | 'lines'> & { seen: SeenLines } {
  const heading = readHeading(readSetAside(spool), reading)
  const width = lastFilled(heading.cells)
  if (width > importLimits.columns)
    throw refusal('TOO_LARGE', 'IMPORT_TOO_MANY_COLUMNS', { max: importLimits.columns })
  const lines = {
    ...{ handle: spool.handle, headingLine: heading.line, headed: heading.cells.length },
    ...{ width, cutting },
  }
  const columns = Array.from({ length: width }, makeColumnFacts)
  const first: ImportRow[] = []
  const seen = { whole: 0, broken: 0, isSuspect: false }
  let count = 0
  for (const rows of readTableLines(lines)) {
    count += rows.length
    if (count > importLimits.rows)
      throw refusal('TOO_LARGE', 'IMPORT_TOO_MANY_ROWS', { max: importLimits.rows })
    for (const { line, cells, broken } of rows) {
      if (first.length < firstLines) first.push({ line, cells, broken })
      seen[broken === null ? 'whole' : 'broken'] += 1
      if (broken !== null && cells.some((cell) => cell.includes('\n'))) seen.isSuspect = true
      cells.forEach((cell, index) => {
        columns[index]?.take(cell)
      })
    }
  }
  return {
    table: {
      headings: nameHeadings(heading.cells.slice(0, width)),
      headingLine: heading.line,
      count,
      first,
      columns: columns.map((column) => column.facts()),
    },
    lines,
    seen,
  }
}

/** The filled lines below the headings, some hundreds at a time. */
export function* readTableLines(lines: TableLines): Generator<readonly ImportRow[]> {
  for (const rows of readSetAside(spoolOf(lines.handle))) {
    const below = rows.filter((row) => row.line > lines.headingLine && isFilled(row))
    if (below.length > 0) yield below.map((row) => toRow(row, lines))
  }
}

function readHeading(raw: Iterable<readonly RawRow[]>, { headingLine }: Reading): RawRow {
  const filled: RawRow[] = []
  for (const lines of raw) {
    filled.push(...lines.filter(isFilled))
    if (!waitsForHeading(filled, headingLine)) break
  }
  const heading = filled.find((row) => row.line === headingLine) ?? findHeading(filled)
  if (!heading) throw refusal('REFUSED', 'IMPORT_EMPTY')
  return heading
}

function isFilled({ cells }: RawRow): boolean {
  return cells.some((cell) => cell !== '' && cell.trim() !== '')
}

function toRow({ line, cells }: RawRow, { headed, width, cutting }: TableLines): ImportRow {
  return {
    line,
    cells: cells.slice(0, width).map((cell) => cell.slice(0, importLimits.cell)),
    broken: findBroken(cells, headed, width, cutting),
  }
}

function findBroken(
  cells: readonly string[],
  headed: number,
  width: number,
  cutting: Cutting | null,
): ImportRow['broken'] {
  if (cutting?.separator && width > 1 && countSwallowed(cells, cutting.separator, width) > 0)
    return 'IMPORT_QUOTE_OPEN'
  if (cutting && cells.length < width) return 'IMPORT_LINE_SHORT'
  const isLong = cutting && cells.length > headed && cells.slice(headed).some((cell) => cell.trim() !== '')
  return isLong ? 'IMPORT_LINE_LONG' : null
}
