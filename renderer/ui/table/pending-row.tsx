import { classNames } from '#renderer/ui/class-names'
import styles from './virtual-table.module.css'

const widths = [62, 48, 56, 40, 58, 46] as const

/** Holds the place of a row that is being read. */
export function PendingRow({ index, top }: { readonly index: number; readonly top: number }) {
  return (
    <tr
      aria-rowindex={index + 2}
      className={classNames(styles.row, styles.dataRow, styles.pending)}
      style={{ transform: `translateY(${top}px)` }}
    >
      <td className={styles.pendingCell}>
        <div className={styles.pendingBar} style={{ width: `${widths[index % widths.length]}%` }} />
      </td>
    </tr>
  )
}
