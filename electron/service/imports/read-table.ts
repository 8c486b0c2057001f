import { refusal } from '#shared/api/refusal'
import { importLimits } from '#shared/imports/import-limits'
import type { Encoding, Reading, Separator } from '#shared/imports/import-mapping'
import { type ImportRow, type ImportTable, nameHeadings } from '#shared/imports/import-table'
import { recogniseHeading } from '#shared/imports/propose-columns'
import { decodeBytes, detectEncoding } from './detect-encoding'
import type { RawRow } from './raw-rows'
import { detectSeparator, readCsv } from './read-csv'
import { type RawSheet, readXlsx } from './read-xlsx'

export interface TableFile {
  readonly format: 'csv' | 'xlsx'
  readonly encoding: Encoding | null
  readonly separator: Separator | null
  readonly sheets: readonly string[]
  readonly sheet: string | null
  readonly table: ImportTable
  /** Lines that are not whole, by their number: they are refused. */
  readonly broken: ReadonlyMap<number, 'IMPORT_LINE_SHORT' | 'IMPORT_LINE_LONG'>
}

const zipMark = [0x50, 0x4b, 0x03, 0x04]
const oleMark = [0xd0, 0xcf, 0x11, 0xe0]

/** The rows of a file, whatever its format; refused in words when it is none that we read. */
export async function readTable(bytes: Uint8Array, reading: Reading): Promise<TableFile> {
  if (bytes.length === 0) throw refusal('REFUSED', 'IMPORT_EMPTY')
  if (begins(bytes, oleMark)) throw refusal('REFUSED', 'IMPORT_PROTECTED')
  return begins(bytes, zipMark) ? readWorkbookTable(bytes, reading) : readTextTable(bytes, reading)
}

async function readWorkbookTable(bytes: Uint8Array, reading: Reading): Promise<TableFile> {
  const start = Buffer.from(bytes.subarray(0, 200)).toString('latin1')
  if (start.includes('opendocument')) throw refusal('REFUSED', 'IMPORT_OPEN_DOCUMENT')
  const sheets = await readXlsx(bytes)
  const fullest = [...sheets].sort((a, b) => b.rows.length - a.rows.length)[0]
  const chosen: RawSheet | undefined = sheets.find((sheet) => sheet.name === reading.sheet) ?? fullest
  if (!chosen) throw refusal('REFUSED', 'IMPORT_EMPTY')
  return {
    format: 'xlsx',
    encoding: null,
    separator: null,
    sheets: sheets.map((sheet) => sheet.name),
    sheet: chosen.name,
    ...makeTable(chosen.rows, reading, false),
  }
}

function readTextTable(bytes: Uint8Array, reading: Reading): TableFile {
  const encoding = reading.encoding ?? detectEncoding(bytes)
  const text = decodeBytes(bytes, encoding)
  if (text.slice(0, 10_000).includes('\0')) throw refusal('REFUSED', 'IMPORT_UNREADABLE')
  const separator = reading.separator ?? detectSeparator(text)
  const made = makeTable(readCsv(text, separator), reading, true)
  return { format: 'csv', encoding, separator, sheets: [], sheet: null, ...made }
}

function makeTable(
  all: readonly RawRow[],
  reading: Reading,
  isStrict: boolean,
): Pick<TableFile, 'table' | 'broken'> {
  const filled = all.filter((row) => row.cells.some((cell) => cell.trim() !== ''))
  const heading = filled.find((row) => row.line === reading.headingLine) ?? findHeading(filled)
  if (!heading) throw refusal('REFUSED', 'IMPORT_EMPTY')
  const width = lastFilled(heading.cells)
  if (width > importLimits.columns)
    throw refusal('TOO_LARGE', 'IMPORT_TOO_MANY_COLUMNS', { max: importLimits.columns })
  const rows = filled.filter((row) => row.line > heading.line)
  if (rows.length > importLimits.rows)
    throw refusal('TOO_LARGE', 'IMPORT_TOO_MANY_ROWS', { max: importLimits.rows })
  const broken = new Map<number, 'IMPORT_LINE_SHORT' | 'IMPORT_LINE_LONG'>()
  for (const { line, cells } of rows) {
    if (isStrict && cells.length < width) broken.set(line, 'IMPORT_LINE_SHORT')
    else if (cells.slice(heading.cells.length).some((cell) => cell.trim() !== ''))
      broken.set(line, 'IMPORT_LINE_LONG')
  }
  return {
    table: {
      headings: nameHeadings(heading.cells.slice(0, width)),
      headingLine: heading.line,
      rows: rows.map(cut(width)),
    },
    broken,
  }
}

function cut(width: number): (row: RawRow) => ImportRow {
  return ({ line, cells }) => ({
    line,
    cells: cells.slice(0, width).map((cell) => cell.slice(0, importLimits.cell)),
  })
}

/** The first line with most known headings; the first filled line when none has any. */
function findHeading(rows: readonly RawRow[]): RawRow | undefined {
  let best: { row: RawRow; known: number } | undefined
  for (const row of rows.slice(0, 20)) {
    const known = row.cells.filter((cell) => cell.length < 100 && recogniseHeading(cell) !== null).length
    if (known > (best?.known ?? 0)) best = { row, known }
  }
  return best?.row ?? rows[0]
}

function lastFilled(cells: readonly string[]): number {
  return cells.findLastIndex((cell) => cell.trim() !== '') + 1
}

function begins(bytes: Uint8Array, mark: readonly number[]): boolean {
  return mark.every((byte, index) => bytes[index] === byte)
}
