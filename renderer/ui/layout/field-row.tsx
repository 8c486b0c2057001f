import type { ReactNode } from 'react'
import styles from './field-row.module.css'

/** Fields side by side where the width allows it, one under the other where it does not. */
export function FieldRow({ children }: { readonly children: ReactNode }) {
  return <div className={styles.row}>{children}</div>
}
