import { CircleAlert } from 'lucide-react'
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

/** What is missing, in words, each leading to its field. It is announced, and the focus stays. */
export function ErrorSummary({ title, issues, onGoTo }: ErrorSummaryProps) {
  const { t } = useTranslation('ui')
  const heading = title ?? t('errorSummary.title', { count: issues.length })
  return (
    <div className={styles.summary} role="alert">
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
    </div>
  )
}

function text(issue: SummaryIssue): string {
  return issue.label ? `${issue.label} — ${issue.message}` : issue.message
}
