import { splitPersonal } from '#shared/complaints/personal-fields'
import { listFieldChanges } from '#shared/history/field-changes'
import { remarkContentSchema } from '#shared/remarks/remark'
import type { Context } from '../context'
import { appendHistory } from '../history/history-store'
import { todayAt } from '../local-day'
import { getRemark, updateRemark } from '../remarks/remark-store'
import type { NamedEntry } from '../resolve-entries'

export interface LinkedEntries {
  readonly complaints: readonly NamedEntry[]
  readonly remarks: readonly NamedEntry[]
}

/** Ties entries to an action; those already tied are left as they are. Gives back the new ones. */
export async function linkEntries(
  context: Context,
  action: { readonly id: string; readonly title: string },
  entries: LinkedEntries,
): Promise<LinkedEntries> {
  const known = await context.db
    .selectFrom('actionLink')
    .select('entryId')
    .where('actionId', '=', action.id)
    .execute()
  const isNew = ({ id }: NamedEntry) => known.every((link) => link.entryId !== id)
  const complaints = entries.complaints.filter(isNew)
  const remarks = entries.remarks.filter(isNew)
  const rows = [
    ...complaints.map(({ id }) => ({ entryId: id, complaintId: id, remarkId: null })),
    ...remarks.map(({ id }) => ({ entryId: id, complaintId: null, remarkId: id })),
  ].map((row) => ({ ...row, actionId: action.id }))
  if (rows.length > 0) await context.db.insertInto('actionLink').values(rows).execute()
  for (const { id } of complaints) await tellEntry(context, 'complaint', id, null, action.title)
  for (const { id } of remarks) {
    await tellEntry(context, 'remark', id, null, action.title)
    await decideAction(context, id)
  }
  return { complaints, remarks }
}

/** Unties entries; those that were not tied are passed over. Gives back the ones that were. */
export async function unlinkEntries(
  context: Context,
  action: { readonly id: string; readonly title: string },
  entries: LinkedEntries,
): Promise<LinkedEntries> {
  const untie = async (table: 'complaint' | 'remark', wanted: readonly NamedEntry[]) => {
    const untied: NamedEntry[] = []
    for (const entry of wanted) {
      const gone = await context.db
        .deleteFrom('actionLink')
        .where('actionId', '=', action.id)
        .where('entryId', '=', entry.id)
        .executeTakeFirst()
      if (gone.numDeletedRows === 0n) continue
      untied.push(entry)
      await tellEntry(context, table, entry.id, action.title, null)
    }
    return untied
  }
  return {
    complaints: await untie('complaint', entries.complaints),
    remarks: await untie('remark', entries.remarks),
  }
}

// The title may name somebody: it stands beside the chain, and goes when the entry is made anonymous.
async function tellEntry(
  context: Context,
  entity: 'complaint' | 'remark',
  entityId: string,
  before: string | null,
  after: string | null,
): Promise<void> {
  const personal = [{ field: 'action', before, after }]
  await appendHistory(context, { entity, entityId, action: 'LINK', facts: [], personal })
}

/** A remark that an action answers to has its decision, unless it had one. */
async function decideAction(context: Context, remarkId: string): Promise<void> {
  const remark = await getRemark(context.db, { id: remarkId })
  if (remark.decision !== 'NONE' || remark.cancelledAt || remark.promotedAt) return
  const before = remarkContentSchema.parse(remark)
  const decidedOn = todayAt(context, remark.site)
  const content = { ...before, decision: 'ACTION' as const, decidedBy: context.actor.id, decidedOn }
  await updateRemark(context, remark, content)
  await appendHistory(context, {
    entity: 'remark',
    entityId: remarkId,
    action: 'UPDATE',
    ...splitPersonal(listFieldChanges(before, content)),
  })
}
