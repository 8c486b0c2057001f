import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import styles from './facts.module.css'

export interface Fact {
  readonly id: string
  readonly label: string
  /** Nothing (null, undefined or an empty text) shows as a dash that is read "non renseigné". */
  readonly value: ReactNode
}

/** Labelled values of a record in read view. */
export function Facts({ facts }: { readonly facts: readonly Fact[] }) {
  const { t } = useTranslation('ui')
  return (
    <dl className={styles.facts}>
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
