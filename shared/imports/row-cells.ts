import { cleanText } from '#shared/api/fields'
import type { ImportRow } from './import-table'
import type { ImportTarget } from './import-target'

/** The cells of a line by what they hold; an empty one is null. */
export interface RowCells {
  /** The first filled column of a target. */
  text(target: ImportTarget): string | null
  /** All filled columns of a target, one paragraph each. */
  joined(target: ImportTarget): string | null
}

export function cellsOf(row: ImportRow, columns: ReadonlyMap<ImportTarget, readonly number[]>): RowCells {
  const filled = (target: ImportTarget) =>
    (columns.get(target) ?? [])
      .map((column) => cleanText(row.cells[column] ?? ''))
      .filter((cell) => cell !== '')
  return {
    text: (target) => filled(target)[0] ?? null,
    joined: (target) => filled(target).join('\n') || null,
  }
}
