import { call } from './api'
import { queryClient } from './query-client'
import { firstRowsOfToday, readTodayScope } from './today-scope'

/**
 * Asks what the first screen shows before anything is drawn: the answers come while it is. What is refused, because
 * nobody signed in yet or there is no register, is asked again by the screen that needs it.
 */
export function askAhead(): void {
  void queryClient.prefetchQuery({
    queryKey: ['register.info', {}],
    queryFn: () => call('register.info', {}),
    retry: false,
  })
  if (!/^#?\/?$/.test(window.location.hash)) return
  const today = { scope: readTodayScope(), limit: firstRowsOfToday }
  void queryClient.prefetchQuery({
    queryKey: ['today.list', today],
    queryFn: () => call('today.list', today),
    retry: false,
  })
}
