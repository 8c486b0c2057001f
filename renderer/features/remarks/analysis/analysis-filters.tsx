import { useTranslation } from 'react-i18next'
import { SiteChip } from '#renderer/app/lists/site-chip'
import type { RemarkAnalysisSearch } from '#renderer/app/search-params'
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

/** Period, site and kind, as one sentence of chips. */
export function AnalysisFilters({ question, today, onChange }: AnalysisFiltersProps) {
  const { t } = useTranslation(['analysis', 'enums'])
  const { period, site, kinds } = question
  return (
    <search className={styles.filters} aria-label={t('analysis:filters')}>
      <PeriodChip period={period} today={today} isFixed onChange={({ from, to }) => onChange({ from, to })} />
      <SiteChip site={site} onChange={(chosen) => onChange({ site: chosen })} />
      <FilterChip
        label={t('analysis:kinds')}
        choices={remarkKinds.map((value) => ({ value, label: t(`enums:kind.${value}`) }))}
        values={kinds}
        onChange={(values) => onChange({ kinds: values.length > 0 ? [...values] : undefined })}
      />
    </search>
  )
}
