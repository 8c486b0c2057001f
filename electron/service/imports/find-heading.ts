import { recogniseHeading } from '#shared/imports/propose-columns'
import type { RawRow } from './raw-rows'

const looked = 20

/** False once enough filled lines are there to tell which one holds the headings. */
export function waitsForHeading(filled: readonly RawRow[], wanted: number | undefined): boolean {
  if (wanted === undefined) return filled.length < looked
  return filled.length < looked || (filled.at(-1)?.line ?? 0) < wanted
}

/** The first line with most known headings; the first filled line when none has any. */
export function findHeading(rows: readonly RawRow[]): RawRow | undefined {
  let best: { row: RawRow; known: number } | undefined
  for (const row of rows.slice(0, looked)) {
    const known = row.cells.filter((cell) => cell.length < 100 && recogniseHeading(cell) !== null).length
    if (known > (best?.known ?? 0)) best = { row, known }
  }
  return best?.row ?? rows[0]
}

export function lastFilled(cells: readonly string[]): number {
  return cells.findLastIndex((cell) => cell.trim() !== '') + 1
}
