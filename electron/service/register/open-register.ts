import { existsSync } from 'node:fs'
import { AppError } from '#shared/api/app-error'
import { refusal } from '#shared/api/refusal'
import { completeTasks } from '../calendars/complete-tasks'
import type { Service } from '../context'
import type { Engine } from '../database/engine'
import { migrate, newestMigration } from '../database/migrate'
import { openSqliteEngine } from '../database/sqlite-engine'
import { refreshPersonKeys } from '../duplicates/refresh-person-keys'

/** Opens the register of the service when its file is there; says why when it cannot be opened. Changes nothing else. */
export async function openRegister(service: Service): Promise<void> {
  if (service.register || !existsSync(service.path)) return
  try {
    refuseNetwork(service)
    await attach(service, false)
    await completeTasks(service)
    service.failure = null
  } catch (error) {
    service.failure = error instanceof AppError ? error : refusal('REGISTER_UNREADABLE')
  }
}

/** Makes the register file, which must not exist yet. */
export async function createRegisterFile(service: Service): Promise<void> {
  if (service.register || existsSync(service.path)) {
    throw refusal('REGISTER_EXISTS')
  }
  refuseNetwork(service)
  await attach(service, true)
}

function refuseNetwork(service: Service): void {
  if (service.isOnNetwork(service.path)) throw refusal('REGISTER_ON_NETWORK')
}

async function attach(service: Service, create: boolean): Promise<void> {
  const newest = newestMigration(service.migrationsFolder)
  await attachEngine(service, openSqliteEngine(service.path, { create, newest }))
}

/** Makes an engine the register of the service, brought to the newest layout. */
export async function attachEngine(service: Service, engine: Engine): Promise<void> {
  try {
    const schemaVersion = await migrate(engine, service.migrationsFolder, service.now())
    await refreshPersonKeys(engine)
    service.register = { engine, schemaVersion, reference: null, referenceVersion: -1 }
  } catch (error) {
    await engine.close()
    throw engine.toAppError(error) ?? error
  }
}

export async function closeRegister(service: Service): Promise<void> {
  const register = service.register
  service.register = null
  await register?.engine.close()
}
