import type { ReactNode } from 'react'
import { classNames } from '#renderer/ui/class-names'
import styles from './plain-table.module.css'

export interface PlainColumn {
  readonly id: string
  readonly header: string
  readonly align?: 'start' | 'end'
}

export interface PlainTableProps {
  readonly caption: string
  readonly isCaptionHidden?: boolean
  readonly columns: readonly PlainColumn[]
  /** Cells in the order of the columns; the first one is the row's header. */
  readonly rows: readonly { readonly id: string; readonly cells: readonly ReactNode[] }[]
}

/** A short table of figures: hairlines, figures at the right, its first column as row headers. */
export function PlainTable({ caption, isCaptionHidden, columns, rows }: PlainTableProps) {
  return (
    <table className={styles.table}>
      <caption className={classNames(styles.caption, isCaptionHidden && styles.hidden)}>{caption}</caption>
      <thead>
        <tr>
          {columns.map((column) => (
            <th key={column.id} scope="col" className={classNames(column.align === 'end' && styles.end)}>
              {column.header}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <tr key={row.id}>
            {columns.map((column, index) =>
              index === 0 ? (
                <th key={column.id} scope="row">
                  {row.cells[index]}
                </th>
              ) : (
                <td key={column.id} className={classNames(column.align === 'end' && styles.end)}>
                  {row.cells[index]}
                </td>
              ),
            )}
          </tr>
        ))}
      </tbody>
    </table>
  )
}
