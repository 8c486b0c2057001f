import type { Service } from '#service/context'
import { dispatch } from '#service/dispatch'
import { createRegister } from '#service/register/create-register'
import { startService, stopService } from '#service/start-service'
import type { AppErrorValue } from '#shared/api/app-error'
import type { ChannelName, InputOf, OutputOf } from '#shared/api/contract'
import type { AppEvent } from '#shared/api/events'
import { registerApi } from '#shared/register/register-api'
import { migrationsFolder } from '#test/support/open-service'

/** The program on one machine, on a register of a server. */
export interface Workstation {
  readonly service: Service
  /** What its window was told. */
  readonly events: AppEvent[]
  /** Calls a channel and expects a value. */
  call<C extends ChannelName>(channel: C, input: InputOf<C>): Promise<OutputOf<C>>
  /** Calls a channel and expects a refusal. */
  refuse(channel: string, input: unknown): Promise<AppErrorValue>
  close(): Promise<void>
}

interface WorkstationOptions {
  readonly now?: () => string
  /** Makes the register first. */
  readonly makes?: boolean
  readonly password?: string
  readonly authority?: string
  readonly migrationsFolder?: string
}

/** Starts a workstation on an address; whether it could open the register is told by `service.failure`. */
export async function openWorkstation(path: string, options: WorkstationOptions = {}): Promise<Workstation> {
  const events: AppEvent[] = []
  const service = await startService({
    path,
    migrationsFolder: options.migrationsFolder ?? migrationsFolder,
    server: { password: options.password ?? null, authority: options.authority ?? null },
    now: options.now ?? (() => '2026-11-16T09:00:00.000Z'),
    emit: (event) => void events.push(event),
    secretCost: 4,
  })
  if (options.makes) {
    const input = registerApi['register.create'].input.parse({
      organisation: 'Office de tourisme de Port-Navalo',
      profile: 'TOURIST_OFFICE',
      sites: [{ name: 'Site du Port' }, { name: 'Site de la Plage' }],
      employees: [{ name: 'Anne Le Goff' }, { name: 'Bruno Caër' }],
    })
    await createRegister(service, input, { demonstration: false })
  }
  return {
    service,
    events,
    async call(channel, input) {
      const result = await dispatch(service, channel, input)
      if ('error' in result) throw new Error(`${channel}: ${JSON.stringify(result.error)}`)
      return result.value
    },
    async refuse(channel, input) {
      const result = await dispatch(service, channel, input)
      if ('value' in result) throw new Error(`${channel} was expected to be refused`)
      return result.error
    },
    close: () => stopService(service),
  }
}
