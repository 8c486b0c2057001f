/** One line of a file; its cells stand under the headings. */
export interface ImportRow {
  /** Line in the file where it begins, from 1, as an editor or a spreadsheet shows it. */
  readonly line: number
  readonly cells: readonly string[]
}

/** A file as rows of texts. Dates of spreadsheets are ISO texts, yes and no are « oui » and « non ». */
export interface ImportTable {
  /** Unique: a heading met again is followed by its count. */
  readonly headings: readonly string[]
  readonly headingLine: number
  readonly rows: readonly ImportRow[]
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

/** How long the texts of each column are, on average over its first filled cells. */
export function meanLengths(table: ImportTable): number[] {
  return table.headings.map((_, index) => {
    const filled = table.rows
      .slice(0, 500)
      .map((row) => row.cells[index] ?? '')
      .filter((cell) => cell !== '')
    return filled.length === 0 ? 0 : filled.reduce((sum, cell) => sum + cell.length, 0) / filled.length
  })
}
