import type { OutputOf, ParsedInputOf } from '#shared/api/contract'
import { refusal } from '#shared/api/refusal'
import {
  type CustomerBase,
  type customerBaseApi,
  customerBaseSchema,
} from '#shared/customer-bases/customer-base-api'
import { listFieldChanges } from '#shared/history/field-changes'
import { conflictOf } from '../complaints/complaint-store'
import type { Context, Db } from '../context'
import type { Handlers } from '../handlers'
import { appendHistory } from '../history/history-store'
import { resolveSite } from '../resolve-reference'

export const customerBaseHandlers: Handlers<keyof typeof customerBaseApi> = {
  'customerBases.set': setBase,
  'customerBases.list': listBases,
  'customerBases.remove': removeBase,
}

async function setBase(context: Context, input: ParsedInputOf<'customerBases.set'>): Promise<CustomerBase> {
  const site = input.site ? resolveSite(context, input.site) : null
  const known = await context.db
    .selectFrom('customerBase')
    .selectAll()
    .where('kind', '=', input.kind)
    .where('site', site === null ? 'is' : '=', site)
    .where('periodFrom', '=', input.from)
    .where('periodTo', '=', input.to)
    .executeTakeFirst()
  if (input.version !== undefined && input.version !== (known?.version ?? 0))
    throw await conflictOf(context.db, known?.id ?? '')
  const base: CustomerBase = {
    id: known?.id ?? context.service.newId(),
    version: (known?.version ?? 0) + 1,
    kind: input.kind,
    site,
    from: input.from,
    to: input.to,
    value: input.value,
    source: input.source === undefined ? (known?.source ?? null) : input.source,
  }
  const { from: periodFrom, to: periodTo, ...columns } = base
  if (known) {
    await context.db.updateTable('customerBase').set(columns).where('id', '=', base.id).execute()
  } else {
    await context.db
      .insertInto('customerBase')
      .values({ ...columns, periodFrom, periodTo })
      .execute()
  }
  const { id: _id, version: _version, ...facts } = base
  const before = known ? { ...facts, value: known.value, source: known.source } : null
  await appendHistory(context, {
    entity: 'customerBase',
    entityId: base.id,
    action: known ? 'UPDATE' : 'CREATE',
    facts: listFieldChanges(before, facts),
  })
  return base
}

async function listBases(context: Context, input: ParsedInputOf<'customerBases.list'>) {
  const bases = await readBases(context.db)
  const site = input.site ? resolveSite(context, input.site) : input.site
  return {
    bases: bases.filter(
      (base) => (!input.kind || base.kind === input.kind) && (site === undefined || base.site === site),
    ),
  }
}

/** Every base of the register, oldest period first. */
export async function readBases(db: Db): Promise<CustomerBase[]> {
  const rows = await db
    .selectFrom('customerBase')
    .selectAll()
    .orderBy('periodFrom')
    .orderBy('periodTo')
    .execute()
  return rows.map((row) => customerBaseSchema.parse({ ...row, from: row.periodFrom, to: row.periodTo }))
}

async function removeBase(
  context: Context,
  { id, version }: ParsedInputOf<'customerBases.remove'>,
): Promise<OutputOf<'customerBases.remove'>> {
  const base = (await readBases(context.db)).find((candidate) => candidate.id === id)
  if (!base) throw refusal('NOT_FOUND')
  if (base.version !== version) throw await conflictOf(context.db, id)
  await context.db.deleteFrom('customerBase').where('id', '=', id).execute()
  const { id: _id, version: _version, ...before } = base
  const after = { kind: null, site: null, from: null, to: null, value: null, source: null }
  const facts = listFieldChanges(before, after)
  await appendHistory(context, { entity: 'customerBase', entityId: id, action: 'REMOVE', facts })
  return { removed: true }
}
