import { onlineManager, QueryClient } from '@tanstack/react-query'

// Nothing here depends on the network. What is called on-line is a window that is not locked: see `lock-state.ts`.
onlineManager.setEventListener(() => undefined)

/** The service is on this machine: nothing depends on the network, and a refusal repeated is the same refusal. */
export const queryClient = new QueryClient({
  defaultOptions: {
    queries: { networkMode: 'online', retry: false, refetchOnWindowFocus: false, staleTime: 30_000 },
    mutations: { networkMode: 'online', retry: false },
  },
})
