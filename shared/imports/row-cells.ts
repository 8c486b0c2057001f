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

export function cellsOf(
  { cells }: ImportRow,
  columns: ReadonlyMap<ImportTarget, readonly number[]>,
): RowCells {
  const read = (column: number) => cleanText(cells[column] ?? '')
  return {
    text(target) {
      for (const column of columns.get(target) ?? []) {
        const cell = read(column)
        if (cell !== '') return cell
      }
      return null
    },
    joined(target) {
      const found = columns.get(target)
      if (!found) return null
      const filled = found.map(read).filter((cell) => cell !== '')
      return filled.join('\n') || null
    },
  }
}
