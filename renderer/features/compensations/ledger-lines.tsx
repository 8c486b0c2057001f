import { Link } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { useSession } from '#renderer/app/session'
import { Notice } from '#renderer/ui/feedback/notice'
import { PlainTable } from '#renderer/ui/table/plain-table'
import { formatDate, formatMoney } from '#shared/text/formats'
import styles from './ledger.module.css'
import type { LedgerProps } from './ledger-totals'

/** The compensations one by one, newest first, each leading to its case. */
export function LedgerLines({ ledger }: LedgerProps) {
  const { t } = useTranslation(['compensations', 'fields', 'enums'])
  const { label, language } = useSession()
  return (
    <div className={styles.lines}>
      <PlainTable
        caption={t('compensations:lines')}
        columns={[
          { id: 'number', header: t('fields:number') },
          { id: 'on', header: t('fields:compensations.grantedAt') },
          { id: 'type', header: t('fields:compensations.type') },
          { id: 'nature', header: t('fields:nature') },
          { id: 'grantedBy', header: t('fields:compensations.grantedBy') },
          { id: 'amount', header: t('fields:compensations.amount'), align: 'end' },
        ]}
        rows={ledger.lines.map(({ complaint, on, type, nature, grantedBy, amount }, index) => ({
          id: `${complaint.id}-${index}`,
          cells: [
            <Link key="case" to="/reclamations/$id" params={{ id: complaint.id }}>
              {complaint.number}
            </Link>,
            formatDate(on),
            t(`enums:compensationType.${type}`),
            label('NATURE', nature),
            grantedBy ?? '—',
            amount === null ? '—' : formatMoney(amount, language),
          ],
        }))}
      />
      {ledger.isCut ? <Notice>{t('compensations:cut')}</Notice> : null}
    </div>
  )
}
