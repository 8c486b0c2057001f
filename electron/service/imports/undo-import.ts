import type { OutputOf, ParsedInputOf } from '#shared/api/contract'
import { refusal } from '#shared/api/refusal'
import { listFieldChanges } from '#shared/history/field-changes'
import { translate } from '#shared/i18n/translate'
import { importLimits } from '#shared/imports/import-limits'
import type { Context, OpenRegister, Service } from '../context'
import { letOthersWrite } from '../database/patient-driver'
import { appendHistories, appendHistory, type HistoryDraft } from '../history/history-store'
import { makeContext, requireRegister } from '../register-context'
import { isImportRunning, markRunning, withJob } from './import-jobs'
import { updateImport } from './import-store'

/** Entries cancelled in one transaction, some hundredths of a second: others write in between. */
const chunkLength = 500

/**
 * Cancels every entry of an import: nothing is deleted from a register, the numbers stay taken, and the reason says why.
 * Entries on which somebody has worked since are left as they are, and named. Their lines can be brought in anew. What
 * was interrupted goes on where it stopped when it is asked for again.
 */
export async function undoImport(
  service: Service,
  { id, job }: ParsedInputOf<'imports.undo'>,
): Promise<OutputOf<'imports.undo'>> {
  const register = requireRegister(service)
  const { db } = register.engine
  const found = await db.selectFrom('import').select(['state']).where('id', '=', id).executeTakeFirst()
  if (!found) throw refusal('NOT_FOUND', 'IMPORT_NOT_FOUND')
  if (found.state === 'UNDONE') throw refusal('REFUSED', 'IMPORT_ALREADY_UNDONE')
  if (isImportRunning(id)) throw refusal('REFUSED', 'IMPORT_RUNNING')
  markRunning(id, true)
  try {
    return await withJob(job, (signal) => cancelAll(service, register, id, job, signal))
  } finally {
    markRunning(id, false)
  }
}

async function cancelAll(
  service: Service,
  register: OpenRegister,
  id: string,
  job: string | undefined,
  signal: AbortSignal,
): Promise<OutputOf<'imports.undo'>> {
  const { db } = register.engine
  const total = await countEntries(register, id)
  const kept: string[] = []
  // Those that an interrupted undoing cancelled are no longer known by their lines.
  let cancelled = total - (await countEntries(register, id, true))
  let keptCount = 0
  for (let after = ''; ; ) {
    const entries = await db
      .selectFrom('importEntry')
      .select(['entryId', 'complaintId'])
      .where('importId', '=', id)
      .where('sameLine', 'is not', null)
      .where('entryId', '>', after)
      .orderBy('entryId')
      .limit(chunkLength)
      .execute()
    const last = entries.at(-1)
    if (!last) break
    if (signal.aborted) return { cancelled, kept, keptCount, stopped: true }
    after = last.entryId
    const done = await db.transaction().execute(async (trx) => {
      const context = await makeContext(service, register, trx)
      return cancelEntries(context, entries)
    })
    cancelled += done.cancelled
    keptCount += done.kept.length
    kept.push(...done.kept.slice(0, Math.max(0, importLimits.listed - kept.length)))
    if (job) service.emit({ name: 'progress', token: job, done: cancelled + keptCount, total })
    await letOthersWrite()
  }
  await db.transaction().execute(async (trx) => {
    const context = await makeContext(service, register, trx)
    await updateImport(trx, id, { state: 'UNDONE', undoneAt: context.now })
    const facts = [{ field: 'import', before: null, after: { cancelled, kept: keptCount } }]
    await appendHistory(context, { entity: 'register', entityId: id, action: 'CANCEL', facts })
  })
  return { cancelled, kept, keptCount, stopped: false }
}

async function countEntries({ engine }: OpenRegister, id: string, isKnown = false): Promise<number> {
  const row = await engine.db
    .selectFrom('importEntry')
    .select(({ fn }) => fn.countAll<number>().as('count'))
    .where('importId', '=', id)
    .$if(isKnown, (query) => query.where('sameLine', 'is not', null))
    .executeTakeFirst()
  return Number(row?.count ?? 0)
}

/** Cancels those of some entries on which nobody has worked; the numbers of the others. */
async function cancelEntries(
  context: Context,
  entries: readonly { readonly entryId: string; readonly complaintId: string | null }[],
): Promise<{ cancelled: number; kept: string[] }> {
  const { db, now, actor } = context
  const reason = translate('fr', 'imports:undone')
  const marks = { cancelledAt: now, cancelledBy: actor.id, cancellationReason: reason, version: 2 }
  const idsOf = (isComplaint: boolean) =>
    entries.flatMap(({ entryId, complaintId }) => ((complaintId !== null) === isComplaint ? [entryId] : []))
  const complaints = idsOf(true)
  const remarks = idsOf(false)
  const done: { id: string }[] = []
  if (complaints.length > 0)
    done.push(
      ...(await db
        .updateTable('complaint')
        .set({ ...marks, status: 'CANCELLED', ...noTask })
        .where('id', 'in', complaints)
        .where('version', '=', 1)
        .returning('id')
        .execute()),
    )
  if (remarks.length > 0)
    done.push(
      ...(await db
        .updateTable('remark')
        .set({ ...marks, status: 'CANCELLED' })
        .where('id', 'in', remarks)
        .where('version', '=', 1)
        .returning('id')
        .execute()),
    )
  const isDone = new Set(done.map(({ id }) => id))
  const undone = entries.filter(({ entryId }) => isDone.has(entryId))
  const facts = listFieldChanges({}, { cancelledAt: now })
  await appendHistories(
    context,
    undone.map(
      ({ entryId, complaintId }): HistoryDraft => ({
        entity: complaintId ? 'complaint' : 'remark',
        entityId: entryId,
        action: 'CANCEL',
        facts,
        reason,
      }),
    ),
  )
  const undoneIds = undone.map(({ entryId }) => entryId)
  if (undoneIds.length > 0)
    await db.updateTable('importEntry').set({ sameLine: null }).where('entryId', 'in', undoneIds).execute()
  const left = [...complaints, ...remarks].filter((id) => !isDone.has(id))
  return { cancelled: undone.length, kept: await readNumbers(context, left) }
}

/** A case that is cancelled leaves nothing to do; what was promised stays beside it. */
const noTask = {
  nextStep: null,
  taskDueOn: null,
  taskCeilingOn: null,
  taskWarningOn: null,
  taskDueAt: null,
  taskCeilingAt: null,
} as const

async function readNumbers({ db }: Context, ids: readonly string[]): Promise<string[]> {
  if (ids.length === 0) return []
  const numbers: string[] = []
  for (const table of ['complaint', 'remark'] as const) {
    const rows = await db
      .selectFrom(table)
      .select('number')
      .where('id', 'in', [...ids])
      .orderBy('numberOrder')
      .execute()
    numbers.push(...rows.map(({ number }) => number))
  }
  return numbers
}
