import {
  type ColumnDef,
  columnOrderingFeature,
  columnVisibilityFeature,
  type Row as ModelRow,
  tableFeatures,
  useTable,
} from '@tanstack/react-table'
import { useMemo } from 'react'
import type { Column } from './column'

const features = tableFeatures({ columnOrderingFeature, columnVisibilityFeature })

/** A row as TanStack Table models it, with its visible cells. */
export type TableModelRow<Row extends object> = ModelRow<typeof features, Row>

/** Columns in their shown order and the rows over them. Sorting and filtering are the service's work. */
export function useColumnModel<Row extends object>(
  columns: readonly Column<Row>[],
  rows: readonly Row[],
  rowKey: (row: Row) => string,
  shown: readonly string[] | undefined,
) {
  const definitions = useMemo(
    () =>
      columns.map(
        (column): ColumnDef<typeof features, Row> => ({
          id: column.id,
          header: column.header,
          cell: ({ row }) => column.cell(row.original),
          meta: { column },
        }),
      ),
    [columns],
  )
  const columnOrder = useMemo(() => [...(shown ?? columns.map((column) => column.id))], [shown, columns])
  const columnVisibility = useMemo(
    () => Object.fromEntries(columns.map((column) => [column.id, columnOrder.includes(column.id)])),
    [columns, columnOrder],
  )
  const table = useTable({
    features,
    columns: definitions,
    data: rows,
    getRowId: rowKey,
    state: { columnOrder, columnVisibility },
  })
  const shownColumns = table
    .getVisibleLeafColumns()
    .flatMap((leaf) => columns.find(({ id }) => id === leaf.id) ?? [])
  return { columns: shownColumns, rows: table.getRowModel().rows }
}
