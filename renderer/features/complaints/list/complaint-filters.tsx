import type { Ref } from 'react'
import { useTranslation } from 'react-i18next'
import { some } from '#renderer/app/lists/chosen'
import { codeChoices } from '#renderer/app/lists/code-choices'
import { SitesChip } from '#renderer/app/lists/sites-chip'
import type { ComplaintSearch } from '#renderer/app/search-params'
import { useSession } from '#renderer/app/session'
import { FilterChip } from '#renderer/ui/layout/filter-chip'
import { ListSearchField } from '#renderer/ui/list/list-search-field'
import { PeriodChip } from '#renderer/ui/list/period-chip'
import { ToggleChip } from '#renderer/ui/list/toggle-chip'
import { complaintStatuses, openStatuses } from '#shared/complaints/complaint-status'
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
  const openOnly = isOpenOnly(search.statuses)
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
        label={t('fields:nature')}
        isMultiple
        choices={codeChoices(session, 'NATURE')}
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
