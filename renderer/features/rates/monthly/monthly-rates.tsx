import { useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import { ErrorNotice } from '#renderer/app/error-notice'
import { useChannel } from '#renderer/app/use-channel'
import { Skeleton } from '#renderer/ui/feedback/skeleton'
import { Block } from '#renderer/ui/layout/block'
import type { LocalDate } from '#shared/time/day-number'
import type { RateQuestion } from '../use-rate-address'
import { chartHeight, MonthlyChart } from './monthly-chart'

export interface MonthlyRatesProps {
  readonly question: RateQuestion
  readonly today: LocalDate
  /** The rate of the whole period, drawn across. */
  readonly overall: number | null
}

/** The rate month by month; months to come are left out, and a single month says nothing more than the figure. */
export function MonthlyRates({ question, today, overall }: MonthlyRatesProps) {
  const { t } = useTranslation('rates')
  const { period, site, per } = question
  const { data, error, isPending, refetch } = useChannel(
    'rates.monthly',
    { ...period, site, per },
    { keepPrevious: true },
  )
  const months = useMemo(() => data?.months.filter((month) => month.from <= today) ?? [], [data, today])
  const hasRates = months.some((month) => month.rate !== null)
  if (data && months.length < 2) return null
  return (
    <Block title={t('monthly.title')}>
      {error ? <ErrorNotice error={error} onRetry={() => void refetch()} /> : null}
      {isPending ? <Skeleton lines={1} lineHeight={chartHeight + 36} /> : null}
      {hasRates ? <MonthlyChart months={months} overall={overall} /> : null}
      {data && !hasRates ? <p>{t('monthly.none')}</p> : null}
    </Block>
  )
}
