import type { ReactNode, Ref } from 'react'
import styles from './table-box.module.css'

/** The room of a table, whose width decides which columns are shown. */
export function TableBox({
  children,
  ref,
}: {
  readonly children: ReactNode
  readonly ref: Ref<HTMLDivElement>
}) {
  return (
    <div ref={ref} className={styles.box}>
      {children}
    </div>
  )
}
