import { existsSync, rmSync } from 'node:fs'
import { dirname, isAbsolute } from 'node:path'
import { setImmediate } from 'node:timers/promises'
import { AppError } from '#shared/api/app-error'
import type { ParsedInputOf } from '#shared/api/contract'
import { refusal } from '#shared/api/refusal'
import { listRegisterTables } from '#shared/exports/register-tables'
import type { CopiedRegister } from '#shared/move/move-api'
import { isServerAddress } from '#shared/server/server-address'
import type { Service } from '../context'
import { cancellable } from '../documents/cancellable'
import type { Dispatch } from '../handlers'
import { closeRegister, createRegisterFile } from '../register/open-register'
import { countAllRows, readAllTables } from '../register/tables/read-all-tables'
import { readAtOneMoment } from '../register/tables/read-at-one-moment'
import { replaceAllTables } from '../register/tables/write-all-tables'
import { requireRegister } from '../register-context'
import { makeService } from '../start-service'
import { compareRegisters } from './compare-registers'

const tables = listRegisterTables({ withSecrets: true })
/** Rows of one batch; what is told of the progress counts batches. */
const batchLength = 500

/** Copies the register of a service into a new file or an empty database, and proves that it is the same one. */
export async function copyRegisterTo(
  service: Service,
  { to, password, authority, token }: ParsedInputOf<'move.copyTo'>,
  dispatch: Dispatch,
): Promise<CopiedRegister> {
  const source = requireRegister(service)
  if (!isServerAddress(to)) requireFreePlace(to)
  const rows = await countAllRows(source.engine.db, tables)
  const target = makeService({
    ...{ path: to, migrationsFolder: service.migrationsFolder, now: () => service.now() },
    ...{ server: { password, authority }, isOnNetwork: (path: string) => service.isOnNetwork(path) },
  })
  const steps = rows / batchLength + tables.length
  return cancellable({ service }, token, Math.ceil(steps), async ({ signal, onStep }) => {
    try {
      await createRegisterFile(target)
      await copyRows(source.engine, requireRegister(target).engine, async () => {
        onStep?.()
        signal?.throwIfAborted()
        await setImmediate()
      })
      requireRegister(target).reference = null
      const compared = await compareRegisters(service, target, dispatch)
      return { rows, ...compared }
    } catch (error) {
      await abandon(target)
      throw error instanceof AppError
        ? error
        : (source.engine.toAppError(error) ?? target.register?.engine.toAppError(error) ?? error)
    } finally {
      await closeRegister(target)
    }
  })
}

/** A file that is not there, in a folder that is. */
function requireFreePlace(path: string): void {
  if (!isAbsolute(path) || !existsSync(dirname(path))) throw refusal('REFUSED', 'MOVE_FOLDER_GONE')
  if (existsSync(path)) throw refusal('REGISTER_EXISTS')
}

async function copyRows(
  source: ReturnType<typeof requireRegister>['engine'],
  target: ReturnType<typeof requireRegister>['engine'],
  onBatch: () => Promise<void>,
): Promise<void> {
  await readAtOneMoment(source, async (db) => {
    const batches = readAllTables(db, tables)
    await target.db.transaction().execute((trx) => replaceAllTables(target, trx, batches, onBatch))
  })
}

/** Nothing stays that could be taken for a register: a file goes, a database is emptied. */
async function abandon(target: Service): Promise<void> {
  const engine = target.register?.engine
  if (!engine) return
  if (isServerAddress(target.path)) {
    await engine.db
      .transaction()
      .execute((db) => replaceAllTables(engine, db, []))
      .catch(() => undefined)
    return
  }
  await closeRegister(target)
  for (const suffix of ['', '-wal', '-shm']) rmSync(`${target.path}${suffix}`, { force: true })
}
