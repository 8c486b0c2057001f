import { setImmediate } from 'node:timers/promises'
import { AppError } from '#shared/api/app-error'
import { refusal } from '#shared/api/refusal'
import type { ImportReport } from '#shared/imports/import-api'
import type { Db, Service } from '../context'
import { newestMigration } from '../database/migrate'
import type { TableBatch } from '../register/tables/table-layouts'
import { replaceAllTables } from '../register/tables/write-all-tables'
import { requireRegister } from '../register-context'
import { withJob } from './import-jobs'
import { type OfferedExport, readExportedTables } from './read-register-export'

/** Thrown to take back what a trial wrote. */
const trial = new AppError('CANCELLED_BY_USER', 'trial')

/**
 * Makes an empty register the one that was exported, in one transaction, or not at all: every table comes back as it
 * was, the history letter by letter, so that figures and what `register.verify` says are the same. Nothing tells of
 * it, since the register is the one it was. Run again, it finds every entry there.
 */
export async function restoreRegister(
  service: Service,
  input: {
    readonly exported: OfferedExport
    readonly isTrial: boolean
    readonly job?: string
  },
): Promise<ImportReport> {
  const { exported, isTrial, job } = input
  const { head, rows, complaints, remarks, suggestions } = exported
  const started = Date.now()
  const register = requireRegister(service)
  const { engine } = register
  if (head.anonymous) throw refusal('REFUSED', 'IMPORT_ANONYMOUS')
  if (head.scope !== 'all') throw refusal('REFUSED', 'IMPORT_REGISTER_PART')
  if (head.layout > newestMigration(service.migrationsFolder))
    throw refusal('REFUSED', 'IMPORT_REGISTER_NEWER')
  const total = complaints + remarks
  const report = {
    ...{ importId: null, dryRun: isTrial, cancelled: false, read: total },
    ...{ complaints: 0, remarks: 0, suggestions: 0, duplicates: 0, refusedCount: 0 },
    ...{ refused: [], duplicateLines: [], created: [] },
  }
  if (!(await isEmpty(engine.db))) {
    await assertSame(engine.db, exported)
    return { ...report, duplicates: total, durationMs: Date.now() - started }
  }
  await refuseProtected(engine.db)
  const isWhole = await withJob(job, async (signal) => {
    let done = 0
    try {
      await engine.db.transaction().execute(async (trx) => {
        await replaceAllTables(engine, trx, batchesOf(exported), async (written) => {
          done += written
          await setImmediate()
          if (signal.aborted) throw trial
          if (job) service.emit({ name: 'progress', token: job, done, total: rows })
        })
        if (isTrial) throw trial
      })
    } catch (error) {
      if (error !== trial) throw error instanceof AppError ? error : broken(error)
    } finally {
      register.reference = null
    }
    return !signal.aborted
  })
  const durationMs = Date.now() - started
  return isWhole
    ? { ...report, complaints, remarks, suggestions, durationMs }
    : { ...report, cancelled: true, durationMs }
}

async function* batchesOf(exported: OfferedExport): AsyncGenerator<TableBatch, void, undefined> {
  for await (const part of readExportedTables(exported.open())) if ('table' in part) yield part
}

// A record that the database does not take was made by another hand than ours.
function broken(error: unknown): unknown {
  const code = typeof error === 'object' && error !== null && 'code' in error ? String(error.code) : ''
  const isRefused = /CONSTRAINT|^2[23]/.test(code)
  return isRefused ? refusal('REFUSED', 'IMPORT_REGISTER_INVALID', { path: code }) : error
}

async function isEmpty(db: Db): Promise<boolean> {
  const complaint = await db.selectFrom('complaint').select('id').limit(1).executeTakeFirst()
  const remark = await db.selectFrom('remark').select('id').limit(1).executeTakeFirst()
  return !complaint && !remark
}

/** Accounts are not in an export: whoever is signed in would be nobody in the register that comes. */
async function refuseProtected(db: Db): Promise<void> {
  const account = await db.selectFrom('account').select('id').limit(1).executeTakeFirst()
  if (account) throw refusal('REFUSED', 'IMPORT_REGISTER_PROTECTED')
}

/** Refuses to mix two registers: every entry of the export must be there already. */
async function assertSame(db: Db, exported: OfferedExport): Promise<void> {
  for await (const { table, rows } of batchesOf(exported)) {
    if (table !== 'complaint' && table !== 'remark') continue
    const ids = rows.map(({ id }) => String(id))
    const found = await db.selectFrom(table).select('id').where('id', 'in', ids).execute()
    if (found.length < ids.length) throw refusal('REFUSED', 'IMPORT_NOT_EMPTY')
  }
}
