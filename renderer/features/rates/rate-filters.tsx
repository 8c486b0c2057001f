import { useTranslation } from 'react-i18next'
import { SiteChip } from '#renderer/app/lists/site-chip'
import type { RateSearch } from '#renderer/app/search-params'
import { useSession } from '#renderer/app/session'
import { FilterChip } from '#renderer/ui/layout/filter-chip'
import { PeriodChip } from '#renderer/ui/list/period-chip'
import { formatInteger } from '#shared/text/formats'
import type { LocalDate } from '#shared/time/day-number'
import { ratePers } from './rate-choices'
import styles from './rates.module.css'
import type { RateQuestion } from './use-rate-address'

export interface RateFiltersProps {
  readonly question: RateQuestion
  readonly today: LocalDate
  readonly onChange: (change: RateSearch) => void
}

/** Period, site and scale of the rate, as one sentence of chips. */
export function RateFilters({ question, today, onChange }: RateFiltersProps) {
  const { t } = useTranslation('rates')
  const { language } = useSession()
  const { period, site, per } = question
  return (
    <search className={styles.filters} aria-label={t('rates:filters.label')}>
      <PeriodChip period={period} today={today} isFixed onChange={({ from, to }) => onChange({ from, to })} />
      <SiteChip site={site} onChange={(chosen) => onChange({ site: chosen })} />
      <FilterChip
        label={t('rates:filters.per')}
        isFixed
        choices={ratePers.map((value) => ({
          value: String(value),
          label: t('rates:filters.perValue', { value: formatInteger(value, language) }),
        }))}
        values={[String(per)]}
        onChange={([chosen]) => onChange({ per: ratePers.find((value) => String(value) === chosen) })}
      />
    </search>
  )
}
