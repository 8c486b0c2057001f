import type { ColumnFacts } from './column-facts'

/** One line of a file; its cells stand under the headings. */
export interface ImportRow {
  /** Line in the file where it begins, from 1, as an editor or a spreadsheet shows it. */
  readonly line: number
  readonly cells: readonly string[]
  /** Why it is not whole, and therefore refused. */
  readonly broken: 'IMPORT_LINE_SHORT' | 'IMPORT_LINE_LONG' | 'IMPORT_QUOTE_OPEN' | null
}

/**
 * What a file holds, without its lines, which may be too many for memory. Dates of spreadsheets are ISO texts, yes and
 * no are « oui » and « non ».
 */
export interface ImportTable {
  /** Unique: a heading met again is followed by its count. */
  readonly headings: readonly string[]
  readonly headingLine: number
  /** Lines that hold something, without the headings. */
  readonly count: number
  /** The first of them. */
  readonly first: readonly ImportRow[]
  /** What stands in each column. */
  readonly columns: readonly ColumnFacts[]
}

/** Unique names for headings: an empty one is called by its column, a repeated one is numbered. */
export function nameHeadings(cells: readonly string[]): string[] {
  const seen = new Map<string, number>()
  const taken = new Set<string>()
  return cells.map((cell, index) => {
    const plain = cell.replaceAll(/\s+/g, ' ').trim().slice(0, 180) || `Colonne ${index + 1}`
    let count = (seen.get(plain) ?? 0) + 1
    let name = count === 1 ? plain : `${plain} (${count})`
    while (taken.has(name)) {
      count += 1
      name = `${plain} (${count})`
    }
    seen.set(plain, count)
    taken.add(name)
    return name
  })
}
