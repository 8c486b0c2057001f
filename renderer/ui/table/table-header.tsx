import { ArrowDown, ArrowUp } from 'lucide-react'
import { classNames } from '#renderer/ui/class-names'
import type { Column, Sort } from './column'
import styles from './virtual-table.module.css'

export interface TableHeaderProps<Row> {
  readonly columns: readonly Column<Row>[]
  readonly sort?: Sort
  readonly onSortChange?: (sort: Sort) => void
}

/** The sticky header row; a sortable column is a button that turns the order over. */
export function TableHeader<Row>({ columns, sort, onSortChange }: TableHeaderProps<Row>) {
  return (
    <thead className={styles.head}>
      <tr className={styles.row} aria-rowindex={1}>
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
            </th>
          )
        })}
      </tr>
    </thead>
  )
}
