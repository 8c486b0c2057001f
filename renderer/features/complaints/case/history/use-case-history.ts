import { useInfiniteQuery } from '@tanstack/react-query'
import { useMemo } from 'react'
import { call } from '#renderer/app/api'
import type { AppError } from '#shared/api/app-error'
import type { OutputOf } from '#shared/api/contract'

const limit = 30
const newest: number | null = null

type HistoryPage = OutputOf<'history.list'>

/** What happened on a case, newest first, page by page. */
export function useCaseHistory(complaintId: string) {
  const query = useInfiniteQuery<
    HistoryPage,
    AppError,
    { pages: HistoryPage[] },
    readonly unknown[],
    number | null
  >({
    queryKey: ['history.list', { entity: 'complaint', entityId: complaintId }],
    queryFn: ({ pageParam }) =>
      call('history.list', {
        entity: 'complaint',
        entityId: complaintId,
        limit,
        ...(pageParam === null ? {} : { before: pageParam }),
      }),
    initialPageParam: newest,
    getNextPageParam: (last) => last.next,
  })
  const entries = useMemo(() => query.data?.pages.flatMap((page) => page.entries) ?? [], [query.data])
  return {
    entries,
    error: query.error,
    isLoading: query.isPending,
    isRefreshing: query.isFetching,
    hasMore: query.hasNextPage,
    isLoadingMore: query.isFetchingNextPage,
    loadMore: () => void query.fetchNextPage(),
    retry: () => void query.refetch(),
  }
}
