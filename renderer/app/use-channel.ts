import { keepPreviousData, type UseQueryResult, useQuery } from '@tanstack/react-query'
import type { AppError } from '#shared/api/app-error'
import { call } from './api'
import type { AnyChannelName, AnyInputOf, AnyOutputOf } from './bridge'

export interface ChannelOptions {
  readonly enabled?: boolean
  /** Shows the last answer while the input changes, so that a screen does not blink. */
  readonly keepPrevious?: boolean
  readonly staleTime?: number
}

/** Reads through a channel; the answer is read again when the service says that its feature changed. */
export function useChannel<C extends AnyChannelName>(
  channel: C,
  input: AnyInputOf<C>,
  options: ChannelOptions = {},
): UseQueryResult<AnyOutputOf<C>, AppError> {
  const { keepPrevious, ...rest } = options
  return useQuery<AnyOutputOf<C>, AppError>({
    queryKey: [channel, input],
    queryFn: () => call(channel, input),
    placeholderData: keepPrevious ? keepPreviousData : undefined,
    ...rest,
  })
}
