import { QueryClient } from '@tanstack/react-query'

/** The service is on this machine: nothing depends on the network, and a refusal repeated is the same refusal. */
export const queryClient = new QueryClient({
  defaultOptions: {
    queries: { networkMode: 'always', retry: false, refetchOnWindowFocus: false, staleTime: 30_000 },
    mutations: { networkMode: 'always', retry: false },
  },
})
