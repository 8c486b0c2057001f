import { v7 as newId } from 'uuid'
import type { AppEvent } from '#shared/api/events'
import type { Service } from './context'
import { closeRegister, openRegister } from './register/open-register'

export interface ServiceOptions {
  readonly path: string
  readonly migrationsFolder: string
  readonly now?: () => string
  readonly emit?: (event: AppEvent) => void
}

/** A service on a register file, opened when the file is there. */
export async function startService(options: ServiceOptions): Promise<Service> {
  const service: Service = {
    path: options.path,
    migrationsFolder: options.migrationsFolder,
    now: options.now ?? (() => new Date().toISOString()),
    newId: () => newId(),
    emit: options.emit ?? (() => undefined),
    register: null,
    failure: null,
    currentEmployee: null,
  }
  await openRegister(service)
  return service
}

export async function stopService(service: Service): Promise<void> {
  await closeRegister(service)
}
