import { keepPreviousData, useInfiniteQuery } from '@tanstack/react-query'
import { useCallback, useMemo } from 'react'
import type { AppError } from '#shared/api/app-error'
import type { ChannelName, InputOf, OutputOf } from '#shared/api/contract'
import { call } from './api'
import type { AnyInputOf } from './bridge'

interface ListPage {
  readonly rows: readonly unknown[]
  readonly next: string | null
}

/** The channels that answer page by page: `{ rows, next }` for `{ …, after }`. */
export type ListChannelName = {
  [C in ChannelName]: OutputOf<C> extends ListPage ? C : never
}[ChannelName]

type RowOf<C extends ListChannelName> = OutputOf<C> extends { rows: readonly (infer Row)[] } ? Row : never

/** The rows read so far, and what is known of those to come. */
export interface Pages<Row> {
  readonly rows: readonly Row[]
  readonly error: AppError | null
  readonly isLoading: boolean
  readonly isRefreshing: boolean
  readonly hasMore: boolean
  readonly isLoadingMore: boolean
  readonly needMore: () => void
}

/** Reads a list page by page as the table scrolls: give `needMore` to `VirtualTable`. */
export function useChannelPages<C extends ListChannelName>(
  channel: C,
  input: Omit<InputOf<C>, 'after'>,
): Pages<RowOf<C>> {
  const query = useInfiniteQuery({
    queryKey: [channel, input, 'pages'],
    // The input without `after` plus `after` is the input; TypeScript does not follow that through a generic.
    queryFn: ({ pageParam }): Promise<ListPage> =>
      call(channel, { ...input, after: pageParam } as unknown as AnyInputOf<C>),
    initialPageParam: initialPage,
    getNextPageParam: (last: ListPage) => last.next,
    placeholderData: keepPreviousData,
  })
  const { data, fetchNextPage, isFetchingNextPage, hasNextPage } = query
  const rows = useMemo(() => {
    const all: unknown[] = data?.pages.flatMap((page: ListPage) => page.rows) ?? []
    // Rows of this channel, by the contract that the service checked.
    return all as RowOf<C>[]
  }, [data])
  const needMore = useCallback(() => void fetchNextPage(), [fetchNextPage])
  // Only the service's refusals are thrown by `call`.
  const error = query.error as AppError | null
  return {
    rows,
    error,
    isLoading: query.isPending,
    isRefreshing: query.isPlaceholderData,
    hasMore: hasNextPage,
    isLoadingMore: isFetchingNextPage,
    needMore,
  }
}

const initialPage: string | null = null
