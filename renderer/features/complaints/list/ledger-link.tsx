import { Link } from '@tanstack/react-router'
import { HandCoins } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import styles from './view-switch.module.css'

/** Leads to all compensations of a period. */
export function LedgerLink() {
  const { t } = useTranslation('board')
  return (
    <Link to="/gestes-commerciaux" className={styles.lone} title={t('ledger')} aria-label={t('ledger')}>
      <HandCoins aria-hidden="true" />
    </Link>
  )
}
