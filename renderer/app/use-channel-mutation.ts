import { type UseMutationResult, useMutation } from '@tanstack/react-query'
import type { AppError } from '#shared/api/app-error'
import { call } from './api'
import type { AnyChannelName, AnyInputOf, AnyOutputOf } from './bridge'
import { refreshAfter } from './refresh-after'

export interface ChannelMutationOptions<C extends AnyChannelName> {
  readonly onSuccess?: (output: AnyOutputOf<C>, input: AnyInputOf<C>) => void
  readonly onError?: (error: AppError, input: AnyInputOf<C>) => void
}

const ownChannels = /^(program|servers|window|notifications)\./

/** Writes through a channel; what depends on it is read again. */
export function useChannelMutation<C extends AnyChannelName>(
  channel: C,
  options: ChannelMutationOptions<C> = {},
): UseMutationResult<AnyOutputOf<C>, AppError, AnyInputOf<C>> {
  return useMutation<AnyOutputOf<C>, AppError, AnyInputOf<C>>({
    mutationFn: (input) => call(channel, input),
    // What concerns this computer alone does not wait for a server.
    ...(ownChannels.test(channel) && { networkMode: 'always' }),
    onSuccess: (output, input) => {
      void refreshAfter(channel)
      options.onSuccess?.(output, input)
    },
    onError: options.onError,
  })
}
