import { refusal } from '#shared/api/refusal'
import { makeColumnFacts } from '#shared/imports/column-facts'
import { importLimits } from '#shared/imports/import-limits'
import type { Encoding, Reading, Separator } from '#shared/imports/import-mapping'
import { type ImportRow, type ImportTable, nameHeadings } from '#shared/imports/import-table'
import { findHeading, lastFilled, waitsForHeading } from './find-heading'
import type { RawRow } from './raw-rows'
import { countSwallowed } from './read-csv'

export interface TableFile {
  readonly format: 'csv' | 'xlsx'
  readonly encoding: Encoding | null
  readonly separator: Separator | null
  readonly sheets: readonly string[]
  readonly sheet: string | null
  readonly table: ImportTable
  /** The filled lines below the headings, some hundreds at a time, read anew each time. */
  rows(): AsyncGenerator<readonly ImportRow[]>
  /** Gives back what the lines are read from. */
  close(): void
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

/** The headings of raw lines and what stands below them, in one pass and without keeping the lines. */
export async function makeTable(
  raw: () => AsyncIterable<readonly RawRow[]>,
  reading: Reading,
  cutting: Cutting | null,
): Promise<Pick<TableFile, 'table' | 'rows'> & { seen: SeenLines }> {
  const heading = await readHeading(raw, reading)
  const width = lastFilled(heading.cells)
  if (width > importLimits.columns)
    throw refusal('TOO_LARGE', 'IMPORT_TOO_MANY_COLUMNS', { max: importLimits.columns })
  async function* rows(): AsyncGenerator<readonly ImportRow[]> {
    for await (const lines of raw()) {
      const below = lines.filter((row) => row.line > heading.line && isFilled(row))
      if (below.length > 0) yield below.map((row) => toRow(row, heading.cells.length, width, cutting))
    }
  }
  const columns = Array.from({ length: width }, makeColumnFacts)
  const first: ImportRow[] = []
  const seen = { whole: 0, broken: 0, isSuspect: false }
  let count = 0
  for await (const lines of rows()) {
    count += lines.length
    if (count > importLimits.rows)
      throw refusal('TOO_LARGE', 'IMPORT_TOO_MANY_ROWS', { max: importLimits.rows })
    for (const { line, cells, broken } of lines) {
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
    rows,
    seen,
  }
}

async function readHeading(
  raw: () => AsyncIterable<readonly RawRow[]>,
  { headingLine }: Reading,
): Promise<RawRow> {
  const filled: RawRow[] = []
  for await (const lines of raw()) {
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

function toRow({ line, cells }: RawRow, headed: number, width: number, cutting: Cutting | null): ImportRow {
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
