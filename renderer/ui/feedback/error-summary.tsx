import { CircleAlert } from 'lucide-react'
import { useEffect, useRef } from 'react'
import { useTranslation } from 'react-i18next'
import styles from './error-summary.module.css'

export interface SummaryIssue {
  readonly path: string
  readonly message: string
  readonly label?: string
}

export interface ErrorSummaryProps {
  readonly title?: string
  readonly issues: readonly SummaryIssue[]
  readonly onGoTo?: (path: string) => void
}

/** What is missing, in words, each leading to its field. Takes the focus when it appears. */
export function ErrorSummary({ title, issues, onGoTo }: ErrorSummaryProps) {
  const { t } = useTranslation('ui')
  const box = useRef<HTMLElement>(null)
  useEffect(() => box.current?.focus(), [])
  const heading = title ?? t('errorSummary.title', { count: issues.length })
  return (
    <section ref={box} className={styles.summary} tabIndex={-1} aria-label={heading}>
      <h2 className={styles.title}>
        <CircleAlert aria-hidden="true" />
        {heading}
      </h2>
      <ul className={styles.list}>
        {issues.map((issue) => (
          <li key={issue.path}>
            {onGoTo ? (
              <button type="button" className={styles.link} onClick={() => onGoTo(issue.path)}>
                {text(issue)}
              </button>
            ) : (
              text(issue)
            )}
          </li>
        ))}
      </ul>
    </section>
  )
}

function text(issue: SummaryIssue): string {
  return issue.label ? `${issue.label} — ${issue.message}` : issue.message
}
