import { CsvError, parse } from 'csv-parse'
import { refusal } from '#shared/api/refusal'
import { importLimits } from '#shared/imports/import-limits'
import { type Separator, separators } from '#shared/imports/import-mapping'
import type { RawRow } from './raw-rows'

/** The separator that cuts most of the first lines into the same number of cells, two at least. */
export function detectSeparator(text: string): Separator {
  const lines = text
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

/** The lines of a text, those of a piece at a time. Throws a refusal, or what csv-parse throws. */
export async function* readCsv(
  texts: Iterable<string>,
  separator: Separator,
  hasQuotes: boolean,
): AsyncGenerator<RawRow[]> {
  let rows: RawRow[] = []
  let last = 0
  const parser = parse({
    bom: true,
    delimiter: separator,
    quote: hasQuotes ? '"' : null,
    relax_quotes: true,
    relax_column_count: true,
    max_record_size: importLimits.record,
    on_record(cells: string[]) {
      rows.push({ line: last + 1, cells })
      last += 1 + countBreaks(cells)
      // Taken here: a stream would hand them out one by one.
      return null
    },
  })
  const toRefusal = (error: unknown) =>
    isTooLong(error) ? refusal('TOO_LARGE', 'IMPORT_RECORD_TOO_LONG', { line: last + 1 }) : error
  const told = (settle: (done: (error?: Error | null) => void) => void) =>
    new Promise<void>((resolve, reject) => settle((error) => (error ? reject(toRefusal(error)) : resolve())))
  // A failure is told where it is awaited.
  parser.on('error', () => undefined)
  try {
    for (const text of texts) {
      if (text === '') continue
      await told((done) => parser.write(text, done))
      yield rows
      rows = []
    }
    await told((done) => {
      parser.once('error', done)
      parser.end(() => done())
    })
    yield rows
  } finally {
    parser.destroy()
  }
}

function isTooLong(error: unknown): boolean {
  return error instanceof CsvError && error.code === 'CSV_MAX_RECORD_SIZE'
}

function countBreaks(cells: readonly string[]): number {
  let count = 0
  for (const cell of cells)
    if (cell.includes('\n') || cell.includes('\r')) count += cell.match(/\r\n|\n|\r/g)?.length ?? 0
  return count
}

/**
 * How many lines stand in a cell that look like lines of the file: they do when a quote before them was never closed.
 * `width` is how many cells a line has.
 */
export function countSwallowed(cells: readonly string[], separator: string, width: number): number {
  const broken = cells.filter((cell) => cell.includes('\n') || cell.includes('\r'))
  return broken.flatMap((cell) => cell.split(/\r\n|\n|\r/).filter((line) => cut(line, separator) >= width))
    .length
}

function cut(line: string, separator: string): number {
  return line.split(separator).length
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
