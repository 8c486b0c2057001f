import { existsSync, statSync } from 'node:fs'
import { sql } from 'kysely'
import { AppError } from '#shared/api/app-error'
import { refusal } from '#shared/api/refusal'
import { backUpBeforeMigration } from '../backups/backup-before-migration'
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
    const isSuspect = wasLeftOpen(service.path)
    await attach(service, false)
    if (isSuspect) await refuseDamaged(service)
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

/** Above this size the check of the pages would keep everybody waiting at the start; the next backup makes it. */
const largestChecked = 256 * 1024 * 1024

/** What was not closed in order has left its log behind. */
function wasLeftOpen(path: string): boolean {
  const log = statSync(`${path}-wal`, { throwIfNoEntry: false })
  return log !== undefined && log.size > 0 && statSync(path).size <= largestChecked
}

async function refuseDamaged(service: Service): Promise<void> {
  const engine = service.register?.engine
  if (!engine) return
  const { rows } = await sql<{ quickCheck: string }>`pragma quick_check(1)`.execute(engine.db)
  if (rows[0]?.quickCheck === 'ok') return
  await closeRegister(service)
  throw refusal('REGISTER_UNREADABLE')
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
    await backUpBeforeMigration(service, engine)
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
