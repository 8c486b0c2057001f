import { ArrowDown, ArrowUp } from 'lucide-react'
import { classNames } from '#renderer/ui/class-names'
import type { Column, Sort } from './column'
import { ColumnEdge } from './column-edge'
import type { TableSelection } from './table-selection'
import styles from './virtual-table.module.css'

export interface TableHeaderProps<Row> {
  readonly columns: readonly Column<Row>[]
  readonly sort?: Sort
  readonly onSortChange?: (sort: Sort) => void
  readonly selection?: TableSelection
  readonly isAllSelected?: boolean
  readonly onWidthChange?: (column: string, width: number | null) => void
}

/** The sticky header row; a sortable column is a button that turns the order over. */
export function TableHeader<Row>(props: TableHeaderProps<Row>) {
  const { columns, sort, onSortChange, selection, onWidthChange } = props
  const isSome = (selection?.keys.size ?? 0) > 0
  return (
    <thead className={styles.head}>
      <tr className={styles.row} aria-rowindex={1}>
        {selection ? (
          <th scope="col" className={styles.boxCell}>
            <input
              type="checkbox"
              ref={(box) => {
                if (box) box.indeterminate = isSome && !props.isAllSelected
              }}
              className={styles.box}
              aria-label={selection.allLabel}
              checked={isSome && Boolean(props.isAllSelected)}
              onChange={() => (isSome ? selection.clear() : selection.selectAll())}
            />
          </th>
        ) : null}
        {columns.map((column) => {
          const direction =
            sort?.by === column.id ? (sort.descending ? 'descending' : 'ascending') : undefined
          const Arrow = direction === 'descending' ? ArrowDown : ArrowUp
          const isSortable = column.isSortable && onSortChange
          return (
            <th
              key={column.id}
              scope="col"
              className={classNames(styles.header, column.align === 'end' && styles.end)}
              aria-sort={column.isSortable ? (direction ?? 'none') : undefined}
            >
              {isSortable ? (
                <button
                  type="button"
                  className={styles.sort}
                  onClick={() => onSortChange({ by: column.id, descending: direction === 'ascending' })}
                >
                  {column.header}
                  {direction ? <Arrow aria-hidden="true" /> : null}
                </button>
              ) : (
                column.header
              )}
              {onWidthChange ? <ColumnEdge onWidth={(width) => onWidthChange(column.id, width)} /> : null}
            </th>
          )
        })}
      </tr>
    </thead>
  )
}
