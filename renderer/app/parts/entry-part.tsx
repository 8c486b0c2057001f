import { type ReactNode, useId } from 'react'
import styles from './entry-part.module.css'

export interface EntryPartProps {
  readonly title: string
  readonly actions?: ReactNode
  /** Said while there is nothing. */
  readonly nothing: string
  readonly isEmpty: boolean
  readonly children?: ReactNode
}

/** What belongs to an entry beside its record: a title, what can be added, and lines. */
export function EntryPart({ title, actions, nothing, isEmpty, children }: EntryPartProps) {
  const titleId = useId()
  return (
    <section className={styles.part} aria-labelledby={titleId}>
      <header className={styles.header}>
        <h2 id={titleId}>{title}</h2>
        {actions ? <div className={styles.buttons}>{actions}</div> : null}
      </header>
      {isEmpty ? <p className={styles.quiet}>{nothing}</p> : <ul className={styles.list}>{children}</ul>}
    </section>
  )
}

export interface PartLineProps {
  readonly title: ReactNode
  readonly detail?: ReactNode
  readonly badge?: ReactNode
  readonly actions?: ReactNode
  readonly children?: ReactNode
}

export function PartLine({ title, detail, badge, actions, children }: PartLineProps) {
  return (
    <li className={styles.line}>
      <div className={styles.words}>
        <span>{title}</span>
        {detail ? <span className={styles.quiet}>{detail}</span> : null}
        {children}
      </div>
      {badge}
      {actions ? <span className={styles.lineActions}>{actions}</span> : null}
    </li>
  )
}

/** Words that somebody answered. */
export function AnswerText({ text }: { readonly text: string }) {
  return <span className={styles.answer}>{text}</span>
}
