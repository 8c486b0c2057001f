import { Link, useNavigate, useSearch } from '@tanstack/react-router'
import { HandCoins } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import { ErrorNotice } from '#renderer/app/error-notice'
import { SheetMenu } from '#renderer/app/lists/sheet-menu'
import { SiteChip } from '#renderer/app/lists/site-chip'
import { useSession } from '#renderer/app/session'
import { useChannel } from '#renderer/app/use-channel'
import { EmptyState } from '#renderer/ui/feedback/empty-state'
import { Skeleton } from '#renderer/ui/feedback/skeleton'
import { Page } from '#renderer/ui/layout/page'
import { PeriodChip } from '#renderer/ui/list/period-chip'
import { inPeriod } from '#shared/reports/period-words'
import { formatMoney } from '#shared/text/formats'
import { closePeriod } from '#shared/time/close-period'
import { localDateOf } from '#shared/time/local-date'
import styles from './ledger.module.css'
import { LedgerLines } from './ledger-lines'
import { LedgerTotals } from './ledger-totals'

/** Every compensation of a period, without the persons who received them, and what they come to. */
export function LedgerScreen() {
  const { t } = useTranslation('compensations')
  const { timeZone, language } = useSession()
  const search = useSearch({ from: '/gestes-commerciaux' })
  const navigate = useNavigate()
  const today = localDateOf(new Date().toISOString(), timeZone())
  const period = closePeriod(search, today)
  const ledger = useChannel(
    'compensations.ledger',
    { ...period, ...(search.site && { site: search.site }) },
    { keepPrevious: true },
  )
  const change = (next: Partial<typeof search>) =>
    void navigate({ to: '/gestes-commerciaux', search: { ...search, ...next } })
  const { data } = ledger
  const subtitle = data
    ? t('total', { count: data.total.count, amount: formatMoney(data.total.amount, language) })
    : '\u00a0'
  return (
    <Page
      title={t('title')}
      subtitle={subtitle}
      actions={
        <>
          <Link to="/reclamations">{t('back')}</Link>
          {data && data.total.count > 0 ? (
            <SheetMenu
              channel="documents.listSheet"
              input={{ list: 'compensations', ...period, ...(search.site && { site: search.site }) }}
            />
          ) : null}
        </>
      }
    >
      <search className={styles.filters} aria-label={t('filters')}>
        <PeriodChip period={period} today={today} isFixed onChange={({ from, to }) => change({ from, to })} />
        <SiteChip site={search.site ?? null} onChange={(site) => change({ site })} />
      </search>
      {ledger.error ? <ErrorNotice error={ledger.error} onRetry={() => void ledger.refetch()} /> : null}
      {ledger.isPending ? <Skeleton lines={8} /> : null}
      {data && data.total.count === 0 ? (
        <EmptyState icon={<HandCoins />} title={t('empty.title', { period: inPeriod(period, language) })}>
          {t('empty.text')}
        </EmptyState>
      ) : null}
      {data && data.total.count > 0 ? (
        <>
          <LedgerTotals ledger={data} />
          <LedgerLines ledger={data} />
        </>
      ) : null}
    </Page>
  )
}
