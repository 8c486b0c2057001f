import { ArrowRight } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import styles from './value-change.module.css'

export interface ValueChangeProps {
  readonly label: string
  readonly before: string | null
  readonly after: string | null
}

/** One field of a change: its name, the old value struck through, the new one. */
export function ValueChange({ label, before, after }: ValueChangeProps) {
  const { t } = useTranslation('ui')
  return (
    <p className={styles.change}>
      <span className={styles.label}>{label}</span>{' '}
      {before ? (
        <del className={styles.before}>{before}</del>
      ) : (
        <span className={styles.none}>{t('change.empty')}</span>
      )}{' '}
      <ArrowRight aria-label={t('change.becomes')} className={styles.arrow} />{' '}
      {after ? (
        <ins className={styles.after}>{after}</ins>
      ) : (
        <span className={styles.none}>{t('change.empty')}</span>
      )}
    </p>
  )
}
