import type { Ref } from 'react'
import { useTranslation } from 'react-i18next'
import type { ComplaintSearch } from '#renderer/app/search-params'
import { useSession } from '#renderer/app/session'
import { FilterChip } from '#renderer/ui/layout/filter-chip'
import { ListSearchField } from '#renderer/ui/list/list-search-field'
import { PeriodChip } from '#renderer/ui/list/period-chip'
import { ToggleChip } from '#renderer/ui/list/toggle-chip'
import { complaintStatuses, openStatuses } from '#shared/complaints/complaint-status'
import type { ListName } from '#shared/lists/list-item'
import type { LocalDate } from '#shared/time/day-number'
import { isOpenOnly } from './complaint-search'
import { FurtherComplaintFilters } from './further-complaint-filters'
import { IndicatorFilters } from './indicator-filters'

export interface ComplaintFiltersProps {
  readonly search: ComplaintSearch
  /** What filters offer is read once the list itself is there. */
  readonly isListRead: boolean
  readonly today: LocalDate
  readonly onChange: (change: ComplaintSearch) => void
  readonly onLeave: () => void
  readonly inputRef: Ref<HTMLInputElement>
}

/** The filters of the list of complaints, in the order in which they are said. */
export function ComplaintFilters(props: ComplaintFiltersProps) {
  const { search, today, onChange, onLeave, inputRef } = props
  const { t } = useTranslation(['lists', 'fields', 'enums'])
  const session = useSession()
  const { sites } = session.register
  const openOnly = isOpenOnly(search.statuses)
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
        label={t('fields:nature')}
        isMultiple
        choices={codes('NATURE')}
        values={search.natures ?? []}
        onChange={(values) => onChange({ natures: some(values) })}
      />
      <FilterChip
        label={t('fields:status')}
        isMultiple
        choices={complaintStatuses.map((status) => ({ value: status, label: t(`enums:status.${status}`) }))}
        values={openOnly ? [] : (search.statuses ?? [])}
        onChange={(values) => onChange({ statuses: some(values) })}
      />
      <ToggleChip
        label={t('lists:complaints.open')}
        isOn={openOnly}
        onChange={(isOn) => onChange({ statuses: isOn ? [...openStatuses] : undefined })}
      />
      <ToggleChip
        label={t('lists:complaints.overdue')}
        isOn={search.overdue === true}
        onChange={(isOn) => onChange({ overdue: isOn || undefined })}
      />
      <FurtherComplaintFilters search={search} isListRead={props.isListRead} onChange={onChange} />
      <IndicatorFilters search={search} onChange={onChange} />
      <ListSearchField
        label={t('lists:search.label')}
        placeholder={t('lists:complaints.searchPlaceholder')}
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
