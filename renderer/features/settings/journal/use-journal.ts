import { keepPreviousData, useInfiniteQuery } from '@tanstack/react-query'
import { call } from '#renderer/app/api'
import type { AppError } from '#shared/api/app-error'
import type { InputOf, OutputOf } from '#shared/api/contract'

export type JournalFilter = Omit<InputOf<'journal.list'>, 'before' | 'limit'>
type JournalPage = OutputOf<'journal.list'>

const limit = 50
const newest: number | null = null

/** The journal as filtered, page by page. */
export function useJournal(filter: JournalFilter) {
  const query = useInfiniteQuery<
    JournalPage,
    AppError,
    { pages: JournalPage[] },
    readonly unknown[],
    number | null
  >({
    queryKey: ['journal.list', filter],
    queryFn: ({ pageParam }) =>
      call('journal.list', { ...filter, limit, ...(pageParam === null ? {} : { before: pageParam }) }),
    initialPageParam: newest,
    getNextPageParam: (last) => last.next,
    placeholderData: keepPreviousData,
  })
  const pages = query.data?.pages ?? []
  const entries = pages.flatMap((page) => page.entries)
  return {
    entries,
    actors: pages[0]?.actors ?? [],
    error: query.error,
    isLoading: query.isPending,
    isEmpty: query.isSuccess && entries.length === 0,
    hasMore: query.hasNextPage,
    isLoadingMore: query.isFetchingNextPage,
    loadMore: () => void query.fetchNextPage(),
    retry: () => void query.refetch(),
  }
}
