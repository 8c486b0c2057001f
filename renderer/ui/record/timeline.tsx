import type { ReactNode } from 'react'
import styles from './timeline.module.css'

export interface TimelineEntry {
  readonly id: string
  /** ISO instant, for `<time>`. */
  readonly at: string
  /** The same instant as it is read. */
  readonly atText: string
  readonly who?: string
  readonly title: ReactNode
  readonly icon?: ReactNode
  readonly children?: ReactNode
}

/** What happened on a case, newest or oldest first as given. */
export function Timeline({
  label,
  entries,
}: {
  readonly label: string
  readonly entries: readonly TimelineEntry[]
}) {
  return (
    <ol className={styles.timeline} aria-label={label}>
      {entries.map((entry) => (
        <li key={entry.id} className={styles.entry}>
          <span className={styles.icon} aria-hidden="true">
            {entry.icon}
          </span>
          <div className={styles.body}>
            <p className={styles.title}>{entry.title}</p>
            <p className={styles.when}>
              <time dateTime={entry.at}>{entry.atText}</time>
              {entry.who ? <span> · {entry.who}</span> : null}
            </p>
            {entry.children ? <div className={styles.detail}>{entry.children}</div> : null}
          </div>
        </li>
      ))}
    </ol>
  )
}
