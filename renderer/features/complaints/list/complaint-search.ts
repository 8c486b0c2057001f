import type { ComplaintSearch } from '#renderer/app/search-params'
import type { ComplaintFilter } from '#shared/complaints/complaint-api'
import { openStatuses } from '#shared/complaints/complaint-status'
import { periodOfPreset } from '#shared/lists/period-preset'
import type { LocalDate } from '#shared/time/day-number'

/** What the service is asked for: the filters of the address, where "late" and moving periods are dates. */
export function toComplaintFilter(search: ComplaintSearch, today: LocalDate): ComplaintFilter {
  const { overdue, text, period, ...filter } = filtersOf(search)
  return {
    ...filter,
    ...(period ? periodOfPreset(period, today) : {}),
    ...(overdue ? { dueBefore: today } : {}),
    ...(text?.trim() ? { text: text.trim() } : {}),
  }
}

function filtersOf(search: ComplaintSearch) {
  const { sort: _s, descending: _d, selected: _row, view: _v, columns: _c, ...filters } = search
  return filters
}

/** The address without any filter; order and selection stay. */
export function withoutFilters({ sort, descending, selected, columns }: ComplaintSearch): ComplaintSearch {
  return { sort, descending, selected, columns }
}

/** True when the statuses asked for are exactly those in which somebody still has something to do. */
export function isOpenOnly(statuses: ComplaintSearch['statuses']): boolean {
  return statuses?.length === openStatuses.length && openStatuses.every((open) => statuses.includes(open))
}
