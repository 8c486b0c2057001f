import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { classNames } from '#renderer/ui/class-names'
import styles from './facts.module.css'

export interface Fact {
  readonly id: string
  readonly label: string
  /** Nothing (null, undefined or an empty text) shows as a dash that is read "non renseigné". */
  readonly value: ReactNode
}

export interface FactsProps {
  readonly facts: readonly Fact[]
  /** For a pane at the side: short labels leave the room to the values. */
  readonly isNarrow?: boolean
}

/** Labelled values of a record in read view. */
export function Facts({ facts, isNarrow }: FactsProps) {
  const { t } = useTranslation('ui')
  return (
    <dl className={classNames(styles.facts, isNarrow && styles.narrow)}>
      {facts.map((fact) => (
        <div key={fact.id} className={styles.fact}>
          <dt className={styles.label}>{fact.label}</dt>
          <dd className={styles.value}>
            {fact.value === null || fact.value === undefined || fact.value === '' ? (
              <span className={styles.nothing}>
                <span aria-hidden="true">—</span>
                <span className={styles.hidden}>{t('facts.nothing')}</span>
              </span>
            ) : (
              fact.value
            )}
          </dd>
        </div>
      ))}
    </dl>
  )
}
