import { fitColumns, type ListColumn } from './fit-columns'
import type { ColumnChoice } from './use-column-choice'

/** The columns with the widths that somebody has set. */
export function withWidths<Row>(
  columns: readonly ListColumn<Row>[],
  widths: ColumnChoice['widths'],
): readonly ListColumn<Row>[] {
  return columns.map((column) => ({ ...column, width: widths[column.id] ?? column.width }))
}

/**
 * What is shown side by side: the usual columns give way when the table is narrow, those that somebody has chosen
 * stay, and the table scrolls.
 */
export function shownColumns<Row>(
  columns: readonly ListColumn<Row>[],
  usual: readonly string[],
  chosen: readonly string[] | null,
  width: number,
): readonly string[] {
  const known = (ids: readonly string[]) =>
    ids.flatMap((id) => columns.find((column) => column.id === id) ?? [])
  return chosen ? known(chosen).map((column) => column.id) : fitColumns(known(usual), width)
}
