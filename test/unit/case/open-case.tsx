import { act, render, screen } from '@testing-library/react'
import { App } from '#renderer/app/app'
import type { Bridge } from '#renderer/app/bridge'
import { queryClient } from '#renderer/app/query-client'
import { router } from '#renderer/app/routes'
import { dispatch } from '#service/dispatch'
import type { InputOf } from '#shared/api/contract'
import type { AppEvent } from '#shared/api/events'
import { writtenComplaint } from '#test/support/entries'
import { openTestService, type TestService } from '#test/support/open-service'

export interface OpenedCase extends TestService {
  readonly number: string
  /** Who works at the other desk. */
  readonly colleague: string
  goTo(number: string): void
  /** Changes the case as a colleague at another desk would, without telling this window. */
  changeElsewhere(changes: InputOf<'complaints.update'>['changes']): Promise<void>
  /** Tells this window what the service tells every window. */
  tell(event: AppEvent): Promise<void>
}

/** The window on the page of a complaint received yesterday, over a real register. */
export async function openCase(intake: Partial<InputOf<'intake.record'>> = {}): Promise<OpenedCase> {
  const now = new Date().toISOString()
  const service = await openTestService({ now })
  const receivedAt = new Date(Date.now() - 86_400_000).toISOString()
  const { id, number } = await service.call('intake.record', writtenComplaint({ receivedAt, ...intake }))
  const info = await service.call('register.info', {})
  const colleague = info.state === 'OPEN' ? info.employees.at(-1) : undefined
  if (!colleague) throw new Error('the test register has nobody at another desk')
  const listeners = new Set<(event: AppEvent) => void>()
  const bridge = {
    call: (channel: string, input: unknown) => {
      service.clock.now = new Date().toISOString()
      return dispatch(service.service, channel, input)
    },
    subscribe: (listener: (event: AppEvent) => void) => {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
  }
  // The outputs are those of the contract: the service checked them.
  Object.assign(window, { registre31: bridge as unknown as Bridge })

  queryClient.clear()
  render(<App />)
  const goTo = (wanted: string) =>
    act(() => void router.navigate({ to: '/reclamations/$id', params: { id: wanted } }))
  goTo(number)
  await screen.findByRole('heading', { level: 1, name: new RegExp(number) })
  return {
    ...service,
    number,
    colleague: colleague.name,
    goTo,
    async changeElsewhere(changes) {
      service.service.currentEmployee = colleague.id
      const { version } = await service.call('complaints.get', { id })
      await service.call('complaints.update', { id, version, changes })
      service.service.currentEmployee = null
    },
    tell: (event) =>
      act(async () => {
        for (const listener of listeners) listener(event)
        await Promise.resolve()
      }),
  }
}
