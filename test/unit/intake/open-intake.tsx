import { act, cleanup, render, screen } from '@testing-library/react'
import { App } from '#renderer/app/app'
import type { Bridge } from '#renderer/app/bridge'
import { queryClient } from '#renderer/app/query-client'
import { router } from '#renderer/app/routes'
import { dispatch } from '#service/dispatch'
import type { Result } from '#shared/api/app-error'
import type { InputOf } from '#shared/api/contract'
import { openTestService, type TestRegister, type TestService } from '#test/support/open-service'

export interface OpenedIntake extends TestService {
  /** What was sent to be recorded, in order. */
  readonly sent: InputOf<'intake.record'>[]
  /** The answer to a channel is thrown away once, as when the service dies after its work. */
  loseAnswer(channel: string): void
  /** Closes the window and opens it again on the new entry. */
  reopen(): Promise<void>
}

/** The window on a new entry, over a real register. */
export async function openIntake(options: TestRegister = {}): Promise<OpenedIntake> {
  const service = await openTestService({ now: new Date().toISOString(), ...options })
  const sent: InputOf<'intake.record'>[] = []
  const lost = new Set<string>()
  const restarted: Result<never> = { error: { code: 'SERVICE_RESTARTED', message: 'redémarré' } }
  const bridge = {
    async call(channel: string, input: unknown) {
      service.clock.now = new Date().toISOString()
      // What the form sends was made by the contract's own schema.
      if (channel === 'intake.record') sent.push(input as InputOf<'intake.record'>)
      const answer = await dispatch(service.service, channel, input)
      return lost.delete(channel) ? restarted : answer
    },
    subscribe: () => () => undefined,
  }
  // The outputs are those of the contract: the service checked them.
  Object.assign(window, { registre31: bridge as unknown as Bridge })

  async function open() {
    queryClient.clear()
    render(<App />)
    act(() => void router.navigate({ to: '/nouvelle' }))
    await screen.findByRole('form', { name: 'Nouvelle entrée' })
  }
  await open()
  return {
    ...service,
    sent,
    loseAnswer: (channel) => lost.add(channel),
    async reopen() {
      cleanup()
      await open()
    },
  }
}
