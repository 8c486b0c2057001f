import { type ReactNode, useId } from 'react'
import { classNames } from '#renderer/ui/class-names'
import styles from './page.module.css'

export interface PageProps {
  readonly title: ReactNode
  /** One line under the title. */
  readonly subtitle?: ReactNode
  readonly actions?: ReactNode
  readonly children: ReactNode
  /** `reading`: one column of 760 px; `form`: 640 px; `wide`: 1120 px; `full`: edge to edge, for tables. */
  readonly width?: 'form' | 'reading' | 'wide' | 'full'
}

/** The ground of a screen: its title, its actions, its content, with one scroll. */
export function Page({ title, subtitle, actions, children, width = 'wide' }: PageProps) {
  const titleId = useId()
  return (
    <section className={classNames(styles.page, styles[width])} aria-labelledby={titleId}>
      <header className={styles.header}>
        <div className={styles.heading}>
          <h1 id={titleId}>{title}</h1>
          {subtitle ? <p className={styles.subtitle}>{subtitle}</p> : null}
        </div>
        {actions ? <div className={styles.actions}>{actions}</div> : null}
      </header>
      <div className={styles.content}>{children}</div>
    </section>
  )
}
