import type { RemarkSearch } from '#renderer/app/search-params'
import { useChannelPages } from '#renderer/app/use-channel-pages'
import type { RemarkFilter } from '#shared/remarks/remark-api'
import { toRemarkSort } from './remark-search'

const pageLength = 200

/** The rows that the filters let through, read page by page as the table scrolls. */
export function useRemarkRows(search: RemarkSearch, filter: RemarkFilter) {
  return useChannelPages('remarks.list', { filter, sort: toRemarkSort(search), limit: pageLength })
}

export type RemarkPages = ReturnType<typeof useRemarkRows>
