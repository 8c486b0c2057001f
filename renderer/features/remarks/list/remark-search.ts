import type { RemarkSearch } from '#renderer/app/search-params'
import type { RemarkFilter } from '#shared/remarks/remark-api'

export type RemarkSort = {
  readonly by: NonNullable<RemarkSearch['sort']>
  readonly descending: boolean
}

export const remarkSortKeys = [
  'receivedAt',
  'number',
  'topic',
  'status',
] as const satisfies RemarkSort['by'][]

/** What the service is asked for: the filters of the address. */
export function toRemarkFilter(search: RemarkSearch): RemarkFilter {
  const { sort: _sort, descending: _descending, selected: _selected, text, ...filter } = search
  return { ...filter, ...(text?.trim() ? { text: text.trim() } : {}) }
}

/** Newest first unless the address says otherwise. */
export function toRemarkSort(search: RemarkSearch): RemarkSort {
  const by = search.sort ?? 'receivedAt'
  return { by, descending: search.descending ?? by === 'receivedAt' }
}

/** The address without any filter; order and selection stay. */
export function withoutFilters({ sort, descending, selected }: RemarkSearch): RemarkSearch {
  return { sort, descending, selected }
}
