import { parse } from 'csv-parse/sync'
import { refusal } from '#shared/api/refusal'
import { importLimits } from '#shared/imports/import-limits'
import { type Separator, separators } from '#shared/imports/import-mapping'
import type { RawRow } from './raw-rows'

/** The separator that cuts most of the first lines into the same number of cells, two at least. */
export function detectSeparator(text: string): Separator {
  const lines = text
    .slice(0, 65_536)
    .split(/\r\n|\n|\r/)
    .filter((line) => line.trim() !== '')
    .slice(0, 30)
  let best: { separator: Separator; score: number } = { separator: ';', score: 0 }
  for (const separator of separators) {
    const counts = lines.map((line) => countOutsideQuotes(line, separator))
    const heading = counts[0] ?? 0
    if (heading === 0) continue
    const same = counts.filter((count) => count === heading).length
    const score = (same / counts.length) * 100 + Math.min(heading, 50)
    if (score > best.score) best = { separator, score }
  }
  return best.separator
}

/**
 * The lines of a text. Quotes as spreadsheets write them; a file whose quotes are part of its words (an unclosed one
 * swallows what follows) is read without them.
 */
export function readCsv(text: string, separator: Separator): RawRow[] {
  const quoted = tryParse(text, separator, true)
  if (quoted && !looksSwallowed(quoted)) return quoted
  const plain = tryParse(text, separator, false)
  if (plain && (!quoted || countWhole(plain) > countWhole(quoted))) return plain
  if (quoted) return quoted
  throw refusal('REFUSED', 'IMPORT_UNREADABLE')
}

function tryParse(text: string, separator: Separator, hasQuotes: boolean): RawRow[] | null {
  try {
    const records: unknown = parse(text, {
      bom: true,
      delimiter: separator,
      quote: hasQuotes ? '"' : null,
      relax_quotes: true,
      relax_column_count: true,
      info: true,
      // One more than allowed, so that too many are seen.
      to: importLimits.rows + 1_000,
      max_record_size: 16_777_216,
    })
    return toRows(records)
  } catch {
    return null
  }
}

function toRows(records: unknown): RawRow[] {
  if (!Array.isArray(records)) return []
  let last = 0
  const rows: RawRow[] = []
  for (const entry of records) {
    const { record, info } = readEntry(entry)
    const end = Math.max(info, last + 1)
    const breaks = record.reduce((sum, cell) => sum + countBreaks(cell), 0)
    rows.push({ line: end - breaks, cells: record })
    last = end
  }
  return rows
}

function readEntry(entry: unknown): { record: string[]; info: number } {
  if (typeof entry !== 'object' || entry === null || !('record' in entry) || !('info' in entry))
    return { record: [], info: 0 }
  const { record, info } = entry
  const lines = typeof info === 'object' && info !== null && 'lines' in info ? Number(info.lines) : 0
  return { record: Array.isArray(record) ? record.map(String) : [], info: lines }
}

function countBreaks(cell: string): number {
  return cell.includes('\n') || cell.includes('\r') ? (cell.match(/\r\n|\n|\r/g)?.length ?? 0) : 0
}

const longestLetter = 200

function looksSwallowed(rows: readonly RawRow[]): boolean {
  return rows.some((row) =>
    row.cells.some((cell) => cell.length > 2_000 && countBreaks(cell) > longestLetter),
  )
}

/** How many rows have as many cells as the first. */
function countWhole(rows: readonly RawRow[]): number {
  const width = rows[0]?.cells.length ?? 0
  return rows.filter((row) => row.cells.length === width).length
}

function countOutsideQuotes(line: string, separator: string): number {
  let count = 0
  let isQuoted = false
  for (const character of line) {
    if (character === '"') isQuoted = !isQuoted
    else if (character === separator && !isQuoted) count += 1
  }
  return count
}
