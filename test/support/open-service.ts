import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import type { CallThread, Service } from '#service/context'
import { dispatch, readEveryChannel } from '#service/dispatch'
import { createRegister } from '#service/register/create-register'
import { attachEngine } from '#service/register/open-register'
import { startService, stopService } from '#service/start-service'
import type { AppErrorValue } from '#shared/api/app-error'
import type { ChannelName, InputOf, OutputOf } from '#shared/api/contract'
import { registerApi } from '#shared/register/register-api'
import { openPgliteEngine } from './pglite-engine'
import { makeDatabase } from './postgres/postgres-database'

export const migrationsFolder = resolve(import.meta.dirname, '../../migrations')

export const engines = ['sqlite', 'pglite', 'postgres'] as const
export type EngineName = (typeof engines)[number]

/** A service on a fresh register, and how to speak to it. */
export interface TestService {
  readonly service: Service
  readonly folder: string
  /** The moment it is for the service; move it on as the story goes. */
  clock: { now: string }
  /** Calls a channel and expects a value. */
  call<C extends ChannelName>(channel: C, input: InputOf<C>): Promise<OutputOf<C>>
  /** Calls a channel and expects a refusal. */
  refuse(channel: string, input: unknown): Promise<AppErrorValue>
  close(): Promise<void>
}

export interface TestRegister {
  readonly engine?: EngineName
  readonly now?: string
  readonly create?: Partial<InputOf<'register.create'>>
  /** Where long calls are answered; here otherwise. */
  readonly thread?: (register: { path: string; migrationsFolder: string }) => CallThread
}

/** Opens a new register of a tourist office with two sites and three employees. */
export async function openTestService(options: TestRegister = {}): Promise<TestService> {
  // As it is a second after the start.
  await readEveryChannel()
  const folder = mkdtempSync(join(tmpdir(), 'registre31-'))
  const clock = { now: options.now ?? '2026-11-16T09:00:00.000Z' }
  const database = options.engine === 'postgres' ? await makeDatabase() : undefined
  const path = database?.address ?? join(folder, 'registre.r31')
  const service = await startService({
    path,
    migrationsFolder,
    thread: options.thread?.({ path, migrationsFolder }),
    now: () => clock.now,
    // What a password costs is not what these tests are about.
    secretCost: 4,
    checksRows: true,
  })
  const input = registerApi['register.create'].input.parse({
    organisation: 'Office de tourisme de Port-Navalo',
    profile: 'TOURIST_OFFICE',
    sites: [{ name: 'Site du Port' }, { name: 'Site de la Plage' }],
    employees: [{ name: 'Anne Le Goff' }, { name: 'Bruno Caër' }, { name: 'Chloé Nédélec' }],
    ...options.create,
  })
  const engine = options.engine === 'pglite' ? await openPgliteEngine() : undefined
  await createRegister(service, input, {
    demonstration: false,
    attach: engine && (() => attachEngine(service, engine)),
  })
  return {
    service,
    folder,
    clock,
    async call(channel, given) {
      const result = await dispatch(service, channel, given)
      if ('error' in result) throw new Error(`${channel}: ${JSON.stringify(result.error)}`)
      return result.value
    },
    async refuse(channel, given) {
      const result = await dispatch(service, channel, given)
      if ('value' in result) throw new Error(`${channel} was expected to be refused`)
      return result.error
    },
    async close() {
      await stopService(service)
      await database?.remove()
      rmSync(folder, { recursive: true, force: true })
    },
  }
}
