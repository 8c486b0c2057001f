import { type ReactNode, useId } from 'react'
import styles from './preview-pane.module.css'

export interface PreviewPaneProps {
  readonly number: string
  readonly title: ReactNode
  readonly subtitle: string
  readonly badge: ReactNode
  /** The customer's words, never edited; empty once they were taken over by a remark. */
  readonly verbatim: string
  readonly verbatimLanguage?: string | null
  /** Said under a verbatim that was cut. */
  readonly shortened: string
  readonly actions: ReactNode
  readonly children: ReactNode
}

const longestVerbatim = 1_500

/** One entry as the pane beside a list shows it. */
export function PreviewPane(props: PreviewPaneProps) {
  const titleId = useId()
  const isLong = props.verbatim.length > longestVerbatim
  const words = isLong ? `${props.verbatim.slice(0, longestVerbatim)}…` : props.verbatim
  const language = props.verbatimLanguage === 'other' ? undefined : (props.verbatimLanguage ?? undefined)
  return (
    <article className={styles.pane} aria-labelledby={titleId}>
      <header className={styles.header}>
        <div className={styles.line}>
          <span className={styles.number}>{props.number}</span>
          {props.badge}
        </div>
        <h2 id={titleId} className={styles.title}>
          {props.title}
        </h2>
        <p className={styles.subtitle}>{props.subtitle}</p>
      </header>
      {words ? (
        <blockquote className={styles.verbatim} lang={language} dir="auto">
          {words}
        </blockquote>
      ) : null}
      {isLong ? <p className={styles.subtitle}>{props.shortened}</p> : null}
      {props.children}
      <div className={styles.actions}>{props.actions}</div>
    </article>
  )
}
