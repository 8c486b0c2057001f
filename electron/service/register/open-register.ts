import { accessSync, constants, existsSync, statSync } from 'node:fs'
import { dirname } from 'node:path'
import { sql } from 'kysely'
import { AppError } from '#shared/api/app-error'
import { refusal } from '#shared/api/refusal'
import { isServerAddress } from '#shared/server/server-address'
import { backUpBeforeMigration } from '../backups/backup-before-migration'
import { completeTasks } from '../calendars/complete-tasks'
import type { Service } from '../context'
import type { Engine } from '../database/engine'
import { migrate, newestMigration } from '../database/migrate'
import { openSqliteEngine } from '../database/sqlite-engine'
import { refreshPersonKeys } from '../duplicates/refresh-person-keys'
import { checkBeside } from './check-beside'
import { followOthers, isMade, openServerEngine } from './open-server-register'

/** Opens the register of the service when its file is there; says why when it cannot be opened. Changes nothing else. */
export async function openRegister(service: Service): Promise<void> {
  if (service.register) return
  try {
    if (!(await (isServerAddress(service.path) ? attachServer : attachFile)(service))) return
    await completeTasks(service)
    service.failure = null
  } catch (error) {
    const known = toFailure(service, error)
    await closeRegister(service)
    service.failure = isShut(known, service.path) ? refusal('READ_ONLY', 'REGISTER_READ_ONLY') : known
  }
}

/** Why the register could not be opened. */
function toFailure({ register }: Service, error: unknown): AppError {
  if (error instanceof AppError) return error
  return register?.engine.toAppError(error) ?? refusal('REGISTER_UNREADABLE')
}

/** False when there is no such file yet. */
async function attachFile(service: Service): Promise<boolean> {
  if (!existsSync(service.path)) return false
  refuseNetwork(service)
  const isSuspect = wasLeftOpen(service.path)
  await attach(service, false)
  if (!isSuspect) return true
  if (statSync(service.path).size > checkedAtOnce) void checkBeside(service, () => closeRegister(service))
  else await refuseDamaged(service)
  return true
}

/** False when the database is empty: a register can be made in it. */
async function attachServer(service: Service): Promise<boolean> {
  const engine = await openServerEngine(service)
  if (!(await isMade(engine))) {
    await engine.close()
    return false
  }
  await attachEngine(service, engine)
  await followOthers(service, engine)
  return true
}

/** Opens a register that another service of this program has open: its layout is the newest, and nothing is looked after. */
export async function joinRegister(service: Service): Promise<void> {
  const newest = newestMigration(service.migrationsFolder)
  const engine = isServerAddress(service.path)
    ? await openServerEngine(service)
    : openSqliteEngine(service.path, { create: false, newest })
  service.register = { engine, schemaVersion: newest, reference: null, referenceVersion: -1 }
}

/** Makes the register file, which must not exist yet, or the layout in an empty database. */
export async function createRegisterFile(service: Service): Promise<void> {
  if (service.register || existsSync(service.path)) throw refusal('REGISTER_EXISTS')
  if (isServerAddress(service.path)) return createServerRegister(service)
  refuseNetwork(service)
  await attach(service, true)
}

async function createServerRegister(service: Service): Promise<void> {
  const engine = await openServerEngine(service)
  if (await isMade(engine)) {
    await engine.close()
    throw refusal('REGISTER_EXISTS')
  }
  await attachEngine(service, engine)
  await followOthers(service, engine)
}

/** A register whose folder takes no files cannot be opened, and is as whole as before. */
function isShut({ code }: AppError, path: string): boolean {
  if (code !== 'REGISTER_UNREADABLE' || isServerAddress(path)) return false
  try {
    accessSync(dirname(path), constants.W_OK)
    return false
  } catch {
    return true
  }
}

/** Above this size the check of the pages would keep everybody waiting at the start: it is made beside the work. */
const checkedAtOnce = 256 * 1024 * 1024

/** What was not closed in order has left its log behind. */
function wasLeftOpen(path: string): boolean {
  const log = statSync(`${path}-wal`, { throwIfNoEntry: false })
  return log !== undefined && log.size > 0
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
  await service.thread?.stop()
  const register = service.register
  service.register = null
  await register?.engine.close()
}
