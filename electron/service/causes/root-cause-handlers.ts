import type { ParsedInputOf } from '#shared/api/contract'
import type { RootCause } from '#shared/causes/root-cause'
import type { rootCauseApi } from '#shared/causes/root-cause-api'
import { listFieldChanges } from '#shared/history/field-changes'
import { toFlag } from '../complaints/complaint-row'
import { conflictOf } from '../complaints/complaint-store'
import type { Context } from '../context'
import { nextCount } from '../database/counter-store'
import type { Handlers } from '../handlers'
import { appendHistory } from '../history/history-store'
import { type NamedEntry, resolveEntries } from '../resolve-entries'
import { getRootCauseDetail, listRootCauses, requireFreeLabel, requireRootCause } from './root-cause-store'

export const rootCauseHandlers: Handlers<keyof typeof rootCauseApi> = {
  'rootCauses.list': listRootCauses,
  'rootCauses.get': (context, { id }) => getRootCauseDetail(context, id),
  'rootCauses.create': create,
  'rootCauses.update': update,
  'rootCauses.link': (context, input) => changeLinks(context, input, true),
  'rootCauses.unlink': (context, input) => changeLinks(context, input, false),
}

async function create(context: Context, input: ParsedInputOf<'rootCauses.create'>): Promise<RootCause> {
  const folded = await requireFreeLabel(context, input.label)
  const id = context.service.newId()
  const cause: RootCause = {
    id,
    version: 1,
    label: input.label,
    category: input.category,
    description: input.description ?? null,
    active: input.active ?? true,
  }
  const ordinal = await nextCount(context.db, 'ordinal')
  await context.db
    .insertInto('rootCause')
    .values({ ...cause, active: toFlag(cause.active), folded, ordinal, createdAt: context.now })
    .execute()
  await tell(context, id, 'CREATE', null, cause)
  await changeLinks(context, { id, complaints: input.complaints, remarks: input.remarks }, true)
  return cause
}

async function update(
  context: Context,
  { id, version, changes }: ParsedInputOf<'rootCauses.update'>,
): Promise<RootCause> {
  const cause = await requireRootCause(context, id)
  if (cause.version !== version) throw await conflictOf(context.db, id)
  const given = Object.fromEntries(Object.entries(changes).filter(([, value]) => value !== undefined))
  const next: RootCause = { ...cause, ...given, version: version + 1 }
  const folded = await requireFreeLabel(context, next.label, id)
  await context.db
    .updateTable('rootCause')
    .set({ ...next, active: toFlag(next.active), folded })
    .where('id', '=', id)
    .execute()
  await tell(context, id, 'UPDATE', cause, next)
  return next
}

async function changeLinks(
  context: Context,
  input: ParsedInputOf<'rootCauses.link'>,
  isLinking: boolean,
): Promise<RootCause> {
  const cause = await requireRootCause(context, input.id)
  const tables = { complaint: input.complaints, remark: input.remarks } as const
  for (const table of ['complaint', 'remark'] as const) {
    const entries = await resolveEntries(context, table, tables[table], `${table}s`)
    for (const entry of entries) await changeLink(context, cause, table, entry, isLinking)
  }
  return cause
}

async function changeLink(
  { db, ...context }: Context,
  cause: RootCause,
  table: 'complaint' | 'remark',
  { id: entryId }: NamedEntry,
  isLinking: boolean,
): Promise<void> {
  const known = await db
    .selectFrom('rootCauseLink')
    .select('entryId')
    .where('rootCauseId', '=', cause.id)
    .where('entryId', '=', entryId)
    .executeTakeFirst()
  if (Boolean(known) === isLinking) return
  if (isLinking) {
    const isComplaint = table === 'complaint'
    const ids = { complaintId: isComplaint ? entryId : null, remarkId: isComplaint ? null : entryId }
    await db
      .insertInto('rootCauseLink')
      .values({ rootCauseId: cause.id, entryId, ...ids })
      .execute()
  } else {
    await db
      .deleteFrom('rootCauseLink')
      .where('rootCauseId', '=', cause.id)
      .where('entryId', '=', entryId)
      .execute()
  }
  // A cause says why things happen, never who complained: it stays when the entry is made anonymous.
  const [before, after] = isLinking ? [null, cause.label] : [cause.label, null]
  const facts = [{ field: 'sharedCause', before, after }]
  await appendHistory({ ...context, db }, { entity: table, entityId: entryId, action: 'LINK', facts })
}

async function tell(
  context: Context,
  entityId: string,
  action: 'CREATE' | 'UPDATE',
  before: RootCause | null,
  after: RootCause,
): Promise<void> {
  const isTold = ({ field }: { field: string }) => field !== 'version' && field !== 'id'
  const facts = listFieldChanges(before, after).filter(isTold)
  if (facts.length > 0) await appendHistory(context, { entity: 'rootCause', entityId, action, facts })
}
