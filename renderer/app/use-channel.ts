import { keepPreviousData, type UseQueryResult, useQuery } from '@tanstack/react-query'
import type { AppError } from '#shared/api/app-error'
import { call } from './api'
import type { AnyChannelName, AnyInputOf, AnyOutputOf } from './bridge'

export interface ChannelOptions {
  readonly enabled?: boolean
  /** Shows the last answer while the input changes, so that a screen does not blink. */
  readonly keepPrevious?: boolean
  readonly staleTime?: number
  /** Asked even while the window is locked. */
  readonly isAlwaysAsked?: boolean
}

/** Reads through a channel; the answer is read again when the service says that its feature changed. */
export function useChannel<C extends AnyChannelName>(
  channel: C,
  input: AnyInputOf<C>,
  options: ChannelOptions = {},
): UseQueryResult<AnyOutputOf<C>, AppError> {
  const { keepPrevious, isAlwaysAsked, ...rest } = options
  return useQuery<AnyOutputOf<C>, AppError>({
    queryKey: [channel, input],
    queryFn: () => call(channel, input),
    placeholderData: keepPrevious ? keepPreviousData : undefined,
    ...(isAlwaysAsked && { networkMode: 'always' }),
    ...rest,
  })
}
