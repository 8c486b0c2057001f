import { onlineManager, QueryClient } from '@tanstack/react-query'
import { isLineError } from './server/server-line'

// The browser's own idea of a network means nothing here; when nothing is asked is decided in `lock-state.ts`.
onlineManager.setEventListener(() => undefined)

/** A refusal repeated is the same refusal; only a server that does not answer may do so later. */
export const queryClient = new QueryClient({
  defaultOptions: {
    queries: {
      networkMode: 'online',
      retry: (_count, error) => isLineError(error),
      retryDelay: 1_000,
      refetchOnWindowFocus: false,
      staleTime: 30_000,
    },
    mutations: { networkMode: 'online', retry: false },
  },
})
