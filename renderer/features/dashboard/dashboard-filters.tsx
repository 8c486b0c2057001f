import { useTranslation } from 'react-i18next'
import { SiteChip } from '#renderer/app/lists/site-chip'
import type { DashboardSearch } from '#renderer/app/search-params'
import { useSession } from '#renderer/app/session'
import { FilterChip } from '#renderer/ui/layout/filter-chip'
import { PeriodChip } from '#renderer/ui/list/period-chip'
import type { LocalDate } from '#shared/time/day-number'
import styles from './dashboard.module.css'
import type { DashboardQuestion } from './use-dashboard-address'

export interface DashboardFiltersProps {
  readonly question: DashboardQuestion
  readonly today: LocalDate
  readonly onChange: (change: DashboardSearch) => void
}

/** Period, site and natures, as one sentence of chips. */
export function DashboardFilters({ question, today, onChange }: DashboardFiltersProps) {
  const { t } = useTranslation('dashboard')
  const { list, label } = useSession()
  const { period, site, natures } = question
  return (
    <search className={styles.filters} aria-label={t('dashboard:filters.label')}>
      <PeriodChip period={period} today={today} isFixed onChange={({ from, to }) => onChange({ from, to })} />
      <SiteChip site={site} onChange={(chosen) => onChange({ site: chosen })} />
      <FilterChip
        label={t('dashboard:filters.natures')}
        isMultiple
        choices={list('NATURE', true).map(({ code }) => ({ value: code, label: label('NATURE', code) }))}
        values={natures}
        onChange={(values) => onChange({ natures: values.length > 0 ? [...values] : undefined })}
      />
    </search>
  )
}
