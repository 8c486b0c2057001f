import type { Ref } from 'react'
import { useTranslation } from 'react-i18next'
import { some } from '#renderer/app/lists/chosen'
import { codeChoices } from '#renderer/app/lists/code-choices'
import { SitesChip } from '#renderer/app/lists/sites-chip'
import type { RemarkSearch } from '#renderer/app/search-params'
import { useSession } from '#renderer/app/session'
import { FilterChip } from '#renderer/ui/layout/filter-chip'
import { ListSearchField } from '#renderer/ui/list/list-search-field'
import { PeriodChip } from '#renderer/ui/list/period-chip'
import { remarkKinds, remarkStatuses } from '#shared/remarks/remark'
import type { LocalDate } from '#shared/time/day-number'
import { FurtherRemarkFilters } from './further-remark-filters'

export interface RemarkFiltersProps {
  readonly search: RemarkSearch
  /** What filters offer is read once the list itself is there. */
  readonly isListRead: boolean
  readonly today: LocalDate
  readonly onChange: (change: RemarkSearch) => void
  readonly onLeave: () => void
  readonly inputRef: Ref<HTMLInputElement>
}

/** The filters of the list of remarks and suggestions, in the order in which they are said. */
export function RemarkFilters(props: RemarkFiltersProps) {
  const { search, today, onChange, onLeave, inputRef } = props
  const { t } = useTranslation(['remarks', 'lists', 'fields', 'enums'])
  const session = useSession()
  return (
    <>
      <PeriodChip
        period={search}
        today={today}
        hasPresets
        onChange={({ from, to, period }) => onChange({ from, to, period })}
      />
      <SitesChip sites={search.sites} onChange={(sites) => onChange({ sites })} />
      <FilterChip
        label={t('remarks:list.columns.kind')}
        isMultiple
        choices={remarkKinds.map((kind) => ({ value: kind, label: t(`enums:kind.${kind}`) }))}
        values={search.kinds ?? []}
        onChange={(values) => onChange({ kinds: some(values) })}
      />
      <FilterChip
        label={t('fields:topic')}
        isMultiple
        choices={codeChoices(session, 'TOPIC')}
        values={search.topics ?? []}
        onChange={(values) => onChange({ topics: some(values) })}
      />
      <FilterChip
        label={t('fields:status')}
        isMultiple
        choices={remarkStatuses.map((status) => ({
          value: status,
          label: t(`enums:remarkStatus.${status}`),
        }))}
        values={search.statuses ?? []}
        onChange={(values) => onChange({ statuses: some(values) })}
      />
      <FurtherRemarkFilters search={search} isListRead={props.isListRead} onChange={onChange} />
      <ListSearchField
        label={t('lists:search.label')}
        placeholder={t('remarks:list.searchPlaceholder')}
        value={search.text ?? ''}
        onChange={(text) => onChange({ text: text.trim() ? text : undefined })}
        onLeave={onLeave}
        inputRef={inputRef}
      />
    </>
  )
}
