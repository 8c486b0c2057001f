import { useTranslation } from 'react-i18next'
import { useSession } from '#renderer/app/session'
import { PlainTable } from '#renderer/ui/table/plain-table'
import type { OutputOf } from '#shared/api/contract'
import { formatInteger, formatMoney } from '#shared/text/formats'
import styles from './ledger.module.css'

export interface LedgerProps {
  readonly ledger: OutputOf<'compensations.ledger'>
}

/** What the compensations come to, by type and by nature of the complaint; the dearest first. */
export function LedgerTotals({ ledger }: LedgerProps) {
  const { t } = useTranslation(['compensations', 'fields', 'enums'])
  const { label, language } = useSession()
  const columns = (header: string) =>
    [
      { id: 'what', header },
      { id: 'count', header: t('compensations:count'), align: 'end' },
      { id: 'amount', header: t('fields:compensations.amount'), align: 'end' },
    ] as const
  const figures = ({ count, amount }: { count: number; amount: number }) => [
    formatInteger(count, language),
    formatMoney(amount, language),
  ]
  return (
    <div className={styles.totals}>
      <PlainTable
        caption={t('compensations:byType')}
        columns={columns(t('fields:compensations.type'))}
        rows={ledger.byType.map(({ type, ...sum }) => ({
          id: type,
          cells: [t(`enums:compensationType.${type}`), ...figures(sum)],
        }))}
      />
      <PlainTable
        caption={t('compensations:byNature')}
        columns={columns(t('fields:nature'))}
        rows={ledger.byNature.map(({ nature, ...sum }) => ({
          id: nature,
          cells: [label('NATURE', nature), ...figures(sum)],
        }))}
      />
    </div>
  )
}
