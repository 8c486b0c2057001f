import { type ReactNode, useId } from 'react'
import styles from './block.module.css'

export interface BlockProps {
  readonly title: string
  readonly description?: ReactNode
  readonly actions?: ReactNode
  readonly children?: ReactNode
}

/** A titled part of a page, set off by space and one hairline; never a card in a card. */
export function Block({ title, description, actions, children }: BlockProps) {
  const titleId = useId()
  return (
    <section className={styles.block} aria-labelledby={titleId}>
      <header className={styles.header}>
        <div>
          <h2 id={titleId}>{title}</h2>
          {description ? <p className={styles.description}>{description}</p> : null}
        </div>
        {actions ? <div className={styles.actions}>{actions}</div> : null}
      </header>
      {children ? <div className={styles.content}>{children}</div> : null}
    </section>
  )
}
