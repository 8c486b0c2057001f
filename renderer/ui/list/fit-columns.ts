import type { Column } from '#renderer/ui/table/column'
import { narrowestWidth } from '#renderer/ui/table/grid-template'

/** A column that may give way when the table is narrow: the lowest rank goes first, without rank it always stays. */
export interface ListColumn<Row> extends Column<Row> {
  readonly yields?: number
}

/** Ids of the columns that fit side by side into `width` pixels, in their order. */
export function fitColumns(
  columns: readonly Pick<ListColumn<never>, 'id' | 'width' | 'yields'>[],
  width: number,
): string[] {
  const kept = [...columns]
  const leaving = columns
    .filter((column) => column.yields !== undefined)
    .sort((a, b) => Number(a.yields) - Number(b.yields))
  for (const column of leaving) {
    if (narrowestWidth(kept) <= width) break
    kept.splice(kept.indexOf(column), 1)
  }
  return kept.map((column) => column.id)
}
