import type { RemarkSearch } from '#renderer/app/search-params'
import { periodOfPreset } from '#shared/lists/period-preset'
import type { RemarkFilter } from '#shared/remarks/remark-api'
import type { LocalDate } from '#shared/time/day-number'

/** What the service is asked for: the filters of the address, where moving periods are dates. */
export function toRemarkFilter(search: RemarkSearch, today: LocalDate): RemarkFilter {
  const { sort: _s, descending: _d, selected: _row, view: _v, columns: _c, text, period, ...filter } = search
  return {
    ...filter,
    ...(period ? periodOfPreset(period, today) : {}),
    ...(text?.trim() ? { text: text.trim() } : {}),
  }
}

/** The address without any filter; order and selection stay. */
export function withoutFilters({ sort, descending, selected, columns }: RemarkSearch): RemarkSearch {
  return { sort, descending, selected, columns }
}
