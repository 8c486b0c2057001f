import { Check } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import { classNames } from '#renderer/ui/class-names'
import styles from './milestones.module.css'

export interface Milestone {
  readonly id: string
  readonly label: string
  readonly state: 'done' | 'next' | 'pending' | 'skipped'
  /** Date of the fact, or until when it is due: "21/11/2026", "avant le 25/11". */
  readonly date?: string
  /** By what means and by whom, in few words. */
  readonly detail?: string
  /** The due date has passed. */
  readonly isLate?: boolean
}

/** The life of a case as a line of dated facts; the next one stands out. */
export function Milestones({ milestones }: { readonly milestones: readonly Milestone[] }) {
  const { t } = useTranslation('ui')
  return (
    <ol className={styles.line} aria-label={t('milestones.label')}>
      {milestones.map((milestone) => (
        <li
          key={milestone.id}
          className={classNames(styles.milestone, styles[milestone.state], milestone.isLate && styles.late)}
          aria-current={milestone.state === 'next' ? 'step' : undefined}
        >
          <span className={styles.dot}>
            {milestone.state === 'done' ? <Check aria-hidden="true" /> : null}
          </span>
          <span className={styles.label}>
            {milestone.label}
            <span className={styles.hidden}> — {t(`milestones.${milestone.state}`)}</span>
          </span>
          <span className={styles.date}>{milestone.date}</span>
          {milestone.detail ? (
            <span className={styles.detail} title={milestone.detail}>
              {milestone.detail}
            </span>
          ) : null}
        </li>
      ))}
    </ol>
  )
}
