import type { ReactNode } from 'react'
import styles from './page-views.module.css'

/** The sides of one page as links in a line; `aria-current` marks the one that is shown. */
export function PageViews({ label, children }: { readonly label: string; readonly children: ReactNode }) {
  return (
    <nav aria-label={label} className={styles.views}>
      {children}
    </nav>
  )
}
