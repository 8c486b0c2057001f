import { FlexRender } from '@tanstack/react-table'
import { classNames } from '#renderer/ui/class-names'
import type { TableModelRow } from './use-column-model'
import styles from './virtual-table.module.css'

export interface TableRowProps<Row extends object> {
  readonly id: string
  readonly row: TableModelRow<Row>
  readonly index: number
  readonly top: number
  readonly isActive: boolean
  readonly onActivate: () => void
  readonly onOpen: () => void
}

/** One row of a `VirtualTable`; the keyboard is handled by the table, which holds the focus. */
export function TableRow<Row extends object>({
  id,
  row,
  index,
  top,
  isActive,
  onActivate,
  onOpen,
}: TableRowProps<Row>) {
  return (
    <tr
      id={id}
      aria-rowindex={index + 2}
      aria-selected={isActive}
      className={classNames(styles.row, styles.dataRow, isActive && styles.active)}
      style={{ transform: `translateY(${top}px)` }}
      onClick={onActivate}
      onDoubleClick={onOpen}
    >
      {row.getVisibleCells().map((cell) => (
        <td key={cell.id} className={styles.cell}>
          <FlexRender cell={cell} />
        </td>
      ))}
    </tr>
  )
}
