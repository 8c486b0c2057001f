/** A line of a file before its headings are known. */
export interface RawRow {
  readonly line: number
  readonly cells: readonly string[]
}
