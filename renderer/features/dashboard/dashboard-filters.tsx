import { useTranslation } from 'react-i18next'
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

const allSites = 'ALL'

/** Period, site and natures, as one sentence of chips. */
export function DashboardFilters({ question, today, onChange }: DashboardFiltersProps) {
  const { t } = useTranslation(['dashboard', 'fields'])
  const { register, list, label } = useSession()
  const { period, site, natures } = question
  return (
    <search className={styles.filters} aria-label={t('dashboard:filters.label')}>
      <PeriodChip period={period} today={today} isFixed onChange={({ from, to }) => onChange({ from, to })} />
      {register.sites.length > 1 ? (
        <FilterChip
          label={t('fields:site')}
          isFixed
          choices={[
            { value: allSites, label: t('dashboard:filters.allSites') },
            ...register.sites.map(({ id, name }) => ({ value: id, label: name })),
          ]}
          values={[site ?? allSites]}
          onChange={([chosen]) => onChange({ site: chosen === allSites ? undefined : chosen })}
        />
      ) : null}
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
