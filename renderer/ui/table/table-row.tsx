import { FlexRender } from '@tanstack/react-table'
import type { MouseEvent } from 'react'
import { classNames } from '#renderer/ui/class-names'
import type { TableSelection } from './table-selection'
import type { TableModelRow } from './use-column-model'
import styles from './virtual-table.module.css'

export interface TableRowProps<Row extends object> {
  readonly id: string
  readonly row: TableModelRow<Row>
  readonly index: number
  readonly top: number
  readonly isActive: boolean
  readonly selection?: TableSelection
  readonly onActivate: (event: MouseEvent) => void
  readonly onOpen: () => void
}

/** One row of a `VirtualTable`; the keyboard is handled by the table, which holds the focus. */
export function TableRow<Row extends object>({
  id,
  row,
  index,
  top,
  isActive,
  selection,
  onActivate,
  onOpen,
}: TableRowProps<Row>) {
  const isSelected = selection?.keys.has(row.id) ?? false
  return (
    <tr
      id={id}
      aria-rowindex={index + 2}
      aria-selected={selection ? isSelected : isActive}
      className={classNames(
        styles.row,
        styles.dataRow,
        isSelected && styles.chosen,
        isActive && styles.active,
      )}
      style={{ transform: `translateY(${top}px)` }}
      onClick={onActivate}
      onDoubleClick={onOpen}
    >
      {selection ? (
        <td className={styles.boxCell}>
          <input
            type="checkbox"
            // The table holds the focus; Space does the same there.
            tabIndex={-1}
            className={styles.box}
            aria-label={selection.label(row.id)}
            checked={isSelected}
            onClick={(event) => event.stopPropagation()}
            onChange={() => selection.toggle(row.id)}
          />
        </td>
      ) : null}
      {row.getVisibleCells().map((cell) => (
        <td key={cell.id} className={styles.cell}>
          <FlexRender cell={cell} />
        </td>
      ))}
    </tr>
  )
}
