import type { Ref } from 'react'
import { useTranslation } from 'react-i18next'
import type { RemarkSearch } from '#renderer/app/search-params'
import { useSession } from '#renderer/app/session'
import { FilterChip } from '#renderer/ui/layout/filter-chip'
import { ListSearchField } from '#renderer/ui/list/list-search-field'
import { PeriodChip } from '#renderer/ui/list/period-chip'
import type { ListName } from '#shared/lists/list-item'
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
  const { sites } = session.register
  const codes = (list: ListName) =>
    session.list(list, true).map(({ code }) => ({ value: code, label: session.label(list, code) }))
  return (
    <>
      <PeriodChip
        period={search}
        today={today}
        hasPresets
        onChange={({ from, to, period }) => onChange({ from, to, period })}
      />
      {sites.length > 1 ? (
        <FilterChip
          label={t('fields:site')}
          isMultiple
          choices={sites.map((site) => ({ value: site.id, label: site.name }))}
          values={search.sites ?? []}
          onChange={(values) => onChange({ sites: some(values) })}
        />
      ) : null}
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
        choices={codes('TOPIC')}
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

function some<V>(values: readonly V[]): V[] | undefined {
  return values.length > 0 ? [...values] : undefined
}
