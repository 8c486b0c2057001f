import { refusal } from '#shared/api/refusal'
import { complaintContentSchema } from '#shared/complaints/complaint'
import { listFieldChanges } from '#shared/history/field-changes'
import { translate } from '#shared/i18n/translate'
import { remarkContentSchema } from '#shared/remarks/remark'
import { getComplaint, updateComplaint } from '../complaints/complaint-store'
import type { Context } from '../context'
import { appendHistory } from '../history/history-store'
import { getRemark, updateRemark } from '../remarks/remark-store'
import { isImportRunning } from './import-jobs'
import { updateImport } from './import-store'

/**
 * Cancels every entry of an import: nothing is deleted from a register, the numbers stay taken, and the reason says why.
 * Entries on which somebody has worked since are left as they are, and named. Their lines can be brought in anew.
 */
export async function undoImport(
  context: Context,
  { id }: { readonly id: string },
): Promise<{ cancelled: number; kept: string[] }> {
  const { db } = context
  const found = await db.selectFrom('import').select(['state']).where('id', '=', id).executeTakeFirst()
  if (!found) throw refusal('NOT_FOUND', 'IMPORT_NOT_FOUND')
  if (found.state === 'UNDONE') throw refusal('REFUSED', 'IMPORT_ALREADY_UNDONE')
  if (isImportRunning(id)) throw refusal('REFUSED', 'IMPORT_RUNNING')
  const reason = translate('fr', 'imports:undone')
  const entries = await db
    .selectFrom('importEntry')
    .select(['entryId', 'complaintId'])
    .where('importId', '=', id)
    .orderBy('entryId')
    .execute()
  const kept: string[] = []
  const undone: string[] = []
  for (const { entryId, complaintId } of entries) {
    const number = complaintId
      ? await cancelComplaint(context, entryId, reason)
      : await cancelRemark(context, entryId, reason)
    if (number === null) undone.push(entryId)
    else kept.push(number)
  }
  for (let start = 0; start < undone.length; start += 500) {
    const part = undone.slice(start, start + 500)
    await db.updateTable('importEntry').set({ sameLine: null }).where('entryId', 'in', part).execute()
  }
  await updateImport(db, id, { state: 'UNDONE', undoneAt: context.now })
  const facts = [{ field: 'import', before: null, after: { cancelled: undone.length, kept: kept.length } }]
  await appendHistory(context, { entity: 'register', entityId: id, action: 'CANCEL', facts })
  return { cancelled: undone.length, kept }
}

/** The number of the case when it is left as it is; null when it is cancelled. */
async function cancelComplaint(context: Context, id: string, reason: string): Promise<string | null> {
  const complaint = await getComplaint(context.db, { id })
  if (complaint.version > 1) return complaint.number
  await updateComplaint(context, complaint, complaintContentSchema.parse(complaint), {
    cancelledAt: context.now,
    cancelledBy: context.actor.id,
    cancellationReason: reason,
  })
  await tellCancelled(context, 'complaint', id, reason)
  return null
}

async function cancelRemark(context: Context, id: string, reason: string): Promise<string | null> {
  const remark = await getRemark(context.db, { id })
  if (remark.version > 1) return remark.number
  await updateRemark(context, remark, remarkContentSchema.parse(remark), {
    cancelledAt: context.now,
    cancelledBy: context.actor.id,
    cancellationReason: reason,
  })
  await tellCancelled(context, 'remark', id, reason)
  return null
}

async function tellCancelled(
  context: Context,
  entity: 'complaint' | 'remark',
  entityId: string,
  reason: string,
) {
  const facts = listFieldChanges({}, { cancelledAt: context.now })
  await appendHistory(context, { entity, entityId, action: 'CANCEL', facts, reason })
}
