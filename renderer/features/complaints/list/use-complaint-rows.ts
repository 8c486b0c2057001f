import type { ComplaintSearch } from '#renderer/app/search-params'
import { useChannelPages } from '#renderer/app/use-channel-pages'
import type { ComplaintFilter } from '#shared/complaints/complaint-api'
import { toComplaintSort } from './complaint-search'

const pageLength = 200

/** The rows that the filters let through, read page by page as the table scrolls. */
export function useComplaintRows(search: ComplaintSearch, filter: ComplaintFilter) {
  return useChannelPages('complaints.list', { filter, sort: toComplaintSort(search), limit: pageLength })
}

export type ComplaintPages = ReturnType<typeof useComplaintRows>
