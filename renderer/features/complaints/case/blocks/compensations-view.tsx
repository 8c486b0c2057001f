import { useTranslation } from 'react-i18next'
import type { Compensation } from '#shared/complaints/complaint'
import { formatDate, formatMoney } from '#shared/text/formats'
import { useCase } from '../case-context'
import styles from './case-block.module.css'

/** What was granted, and what it cost. */
export function CompensationsView() {
  const { t } = useTranslation('case')
  const { complaint, words } = useCase()
  const { language } = words
  const rows = complaint.compensations
  const total = rows.reduce((sum, { amount }) => sum + (amount ?? 0), 0)
  const hasTotal = rows.filter(({ amount }) => amount !== null).length > 1
  return (
    <ul className={styles.list}>
      {rows.map((row, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: rows have no identity of their own and are replaced as a whole
        <li key={index} className={styles.amount}>
          <span>
            {t(`enums:compensationType.${row.type}`)}{' '}
            <span className={styles.note}>{circumstances(row, t)}</span>
          </span>
          {row.amount === null ? null : <span>{formatMoney(row.amount, language)}</span>}
        </li>
      ))}
      {hasTotal ? (
        <li className={`${styles.amount} ${styles.total}`}>
          <span>{t('compensations.total')}</span>
          <span>{formatMoney(total, language)}</span>
        </li>
      ) : null}
    </ul>
  )
}

function circumstances(
  row: Compensation,
  t: (key: string, values?: Record<string, string>) => string,
): string {
  const by = row.grantedBy ? t('compensations.by', { name: row.grantedBy }) : ''
  const on = row.grantedAt ? t('compensations.on', { date: formatDate(row.grantedAt) }) : ''
  return [by, on].filter(Boolean).join(', ')
}
