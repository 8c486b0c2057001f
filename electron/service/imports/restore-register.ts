import { AppError } from '#shared/api/app-error'
import { refusal } from '#shared/api/refusal'
import type { RegisterExport } from '#shared/exports/register-export'
import type { ImportReport } from '#shared/imports/import-api'
import type { Context, Service } from '../context'
import { appendHistory } from '../history/history-store'
import { makeContext, requireRegister } from '../register-context'
import { insertImport } from './import-store'
import { restoreComplaint, restoreRemark, tieRemark } from './restore-entry'
import { restoreBases, restoreReference } from './restore-reference'

/** Thrown to take back what a trial wrote. */
const trial = new AppError('CANCELLED_BY_USER', 'trial')

/**
 * Brings a whole register back into an empty one, in one transaction: with the same numbers, or not at all. Run again,
 * it finds every entry there.
 */
export async function restoreRegister(
  service: Service,
  input: {
    readonly name: string
    readonly exported: RegisterExport
    readonly isTrial: boolean
    readonly job?: string
  },
): Promise<ImportReport> {
  const { exported, isTrial } = input
  if (exported.anonymous) throw refusal('REFUSED', 'IMPORT_ANONYMOUS')
  const started = Date.now()
  const register = requireRegister(service)
  const total = exported.complaints.length + exported.remarks.length
  const report = {
    ...{ importId: isTrial ? null : service.newId(), dryRun: isTrial, cancelled: false, read: total },
    ...{ complaints: 0, remarks: 0, suggestions: 0, duplicates: 0, refusedCount: 0 },
    ...{ refused: [], duplicateLines: [], created: [] },
  }
  const before = await makeContext(service, register, register.engine.db)
  if (!(await isEmpty(before))) {
    await assertSame(before, exported)
    return { ...report, importId: null, duplicates: total, durationMs: Date.now() - started }
  }
  try {
    await register.engine.db.transaction().execute(async (trx) => {
      register.reference = null
      const names = await restoreReference(await makeContext(service, register, trx), exported)
      register.reference = null
      const context = await makeContext(service, register, trx)
      await restoreBases(context, exported, names)
      const entries = [...exported.complaints, ...exported.remarks].toSorted((a, b) => a.ordinal - b.ordinal)
      for (const [index, entry] of entries.entries()) {
        if ('complainant' in entry) await restoreComplaint(context, entry, names)
        else await restoreRemark(context, entry, names)
        if (input.job && index % 50 === 49)
          service.emit({ name: 'progress', token: input.job, done: index + 1, total })
      }
      for (const remark of exported.remarks) await tieRemark(context, remark)
      if (report.importId) await tell(context, report.importId, input.name, exported)
      if (isTrial) throw trial
    })
  } catch (error) {
    if (error !== trial) throw error instanceof AppError ? error : broken(error)
  } finally {
    register.reference = null
  }
  return {
    ...report,
    complaints: exported.complaints.length,
    remarks: exported.remarks.length,
    suggestions: exported.remarks.filter((remark) => remark.kind === 'suggestion').length,
    durationMs: Date.now() - started,
  }
}

// A record that the database does not take was made by another hand than ours.
function broken(error: unknown): unknown {
  const code = typeof error === 'object' && error !== null && 'code' in error ? String(error.code) : ''
  const isRefused = /CONSTRAINT|^23/.test(code)
  return isRefused ? refusal('REFUSED', 'IMPORT_REGISTER_INVALID', { path: code }) : error
}

async function isEmpty({ db }: Context): Promise<boolean> {
  const complaint = await db.selectFrom('complaint').select('id').limit(1).executeTakeFirst()
  const remark = await db.selectFrom('remark').select('id').limit(1).executeTakeFirst()
  return !complaint && !remark
}

/** Refuses to mix two registers: every entry of the export must be there already. */
async function assertSame({ db }: Context, exported: RegisterExport): Promise<void> {
  for (const table of ['complaint', 'remark'] as const) {
    const wanted = (table === 'complaint' ? exported.complaints : exported.remarks).map(({ id }) => id)
    for (let start = 0; start < wanted.length; start += 500) {
      const part = wanted.slice(start, start + 500)
      const found = await db.selectFrom(table).select('id').where('id', 'in', part).execute()
      if (found.length < part.length) throw refusal('REFUSED', 'IMPORT_NOT_EMPTY')
    }
  }
}

async function tell(context: Context, id: string, fileName: string, exported: RegisterExport): Promise<void> {
  const [complaints, remarks] = [exported.complaints.length, exported.remarks.length]
  await insertImport(context.db, {
    ...{
      id,
      startedAt: context.now,
      actor: context.actor.id,
      fileName,
      state: 'DONE',
      linesRead: complaints + remarks,
    },
    ...{ complaints, remarks, duplicates: 0, refused: 0, undoneAt: null },
  })
  const sources = [
    ...exported.complaints.map(({ id: entry, source }) => ({
      entry,
      source,
      complaintId: entry,
      remarkId: null,
    })),
    ...exported.remarks.map(({ id: entry, source }) => ({
      entry,
      source,
      complaintId: null,
      remarkId: entry,
    })),
  ]
  for (const [index, { entry, source, complaintId, remarkId }] of sources.entries()) {
    await context.db
      .insertInto('importEntry')
      .values({
        ...{ entryId: entry, importId: id, complaintId, remarkId, line: source?.line ?? index + 1 },
        sourceReference: source?.reference ?? null,
        sourceReceived: source?.received ?? null,
        ...{ sourceNature: null, sameLine: null },
      })
      .execute()
  }
  const facts = [{ field: 'import', before: null, after: { complaints, remarks } }]
  await appendHistory(context, { entity: 'register', entityId: id, action: 'CREATE', facts })
}
