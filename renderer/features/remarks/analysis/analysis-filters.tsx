import { useTranslation } from 'react-i18next'
import type { RemarkAnalysisSearch } from '#renderer/app/search-params'
import { useSession } from '#renderer/app/session'
import { FilterChip } from '#renderer/ui/layout/filter-chip'
import { PeriodChip } from '#renderer/ui/list/period-chip'
import { remarkKinds } from '#shared/remarks/remark'
import type { LocalDate } from '#shared/time/day-number'
import styles from './analysis.module.css'
import type { AnalysisQuestion } from './use-analysis-address'

export interface AnalysisFiltersProps {
  readonly question: AnalysisQuestion
  readonly today: LocalDate
  readonly onChange: (change: RemarkAnalysisSearch) => void
}

const allSites = 'ALL'

/** Period, site and kind, as one sentence of chips. */
export function AnalysisFilters({ question, today, onChange }: AnalysisFiltersProps) {
  const { t } = useTranslation(['analysis', 'fields', 'enums'])
  const { register } = useSession()
  const { period, site, kinds } = question
  return (
    <search className={styles.filters} aria-label={t('analysis:filters')}>
      <PeriodChip period={period} today={today} isFixed onChange={({ from, to }) => onChange({ from, to })} />
      {register.sites.length > 1 ? (
        <FilterChip
          label={t('fields:site')}
          isFixed
          choices={[
            { value: allSites, label: t('analysis:allSites') },
            ...register.sites.map(({ id, name }) => ({ value: id, label: name })),
          ]}
          values={[site ?? allSites]}
          onChange={([chosen]) => onChange({ site: chosen === allSites ? undefined : chosen })}
        />
      ) : null}
      <FilterChip
        label={t('analysis:kinds')}
        choices={remarkKinds.map((value) => ({ value, label: t(`enums:kind.${value}`) }))}
        values={kinds}
        onChange={(values) => onChange({ kinds: values.length > 0 ? [...values] : undefined })}
      />
    </search>
  )
}
