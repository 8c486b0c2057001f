import { sql } from 'kysely'
import type { OutputOf, ParsedInputOf } from '#shared/api/contract'
import { refuseField } from '#shared/api/refusal'
import { listFieldChanges } from '#shared/history/field-changes'
import type { HistoryAction } from '#shared/history/history-api'
import { type SavedView, savedViewSchema, viewLimit } from '#shared/saved-views/saved-view'
import type { savedViewApi } from '#shared/saved-views/saved-view-api'
import { conflictOf } from '../complaints/complaint-store'
import type { Context } from '../context'
import type { Handlers } from '../handlers'
import { appendHistory } from '../history/history-store'
import { getSavedView, listSavedViews } from './saved-view-store'

export const savedViewHandlers: Handlers<keyof typeof savedViewApi> = {
  'savedViews.list': async ({ db, actor }, { screen }) => ({
    views: await listSavedViews(db, screen, actor.id),
  }),
  'savedViews.create': create,
  'savedViews.update': update,
  'savedViews.remove': remove,
}

async function create(
  context: Context,
  { id = context.service.newId(), name, isShared, content }: ParsedInputOf<'savedViews.create'>,
): Promise<OutputOf<'savedViews.create'>> {
  const { db, actor } = context
  const { screen } = content
  const others = await listSavedViews(db, screen, actor.id)
  if (others.length >= viewLimit) throw refuseField('name', 'TOO_MANY_VIEWS', { count: viewLimit })
  assertNameIsFree(others, name, isShared)
  const known = await db.selectFrom('savedView').select('id').where('id', '=', id).executeTakeFirst()
  if (known) throw refuseField('id', 'VIEW_EXISTS')
  const { last } = await db
    .selectFrom('savedView')
    .select(sql<number | null>`max(position)`.as('last'))
    .executeTakeFirstOrThrow()
  const owner = isShared ? null : actor.id
  const position = Number(last ?? 0) + 1
  await db
    .insertInto('savedView')
    .values({ id, version: 1, screen, name, owner, position, content: JSON.stringify(content) })
    .execute()
  const view = savedViewSchema.parse({ id, version: 1, name, isShared, content })
  await tell(context, 'CREATE', null, view)
  return view
}

async function update(
  context: Context,
  { id, version, ...changes }: ParsedInputOf<'savedViews.update'>,
): Promise<OutputOf<'savedViews.update'>> {
  const { db, actor } = context
  const before = await getSavedView(db, id, actor.id)
  const after = savedViewSchema.parse({ ...before, ...withoutMissing(changes), version: version + 1 })
  if (after.content.screen !== before.content.screen) throw refuseField('content', 'WRONG_FORMAT')
  const others = await listSavedViews(db, after.content.screen, actor.id)
  const isNamedAnew = after.name !== before.name || after.isShared !== before.isShared
  if (isNamedAnew) {
    assertNameIsFree(
      others.filter((view) => view.id !== id),
      after.name,
      after.isShared,
    )
  }
  const written = await db
    .updateTable('savedView')
    .set({
      version: after.version,
      name: after.name,
      owner: after.isShared ? null : actor.id,
      content: JSON.stringify(after.content),
    })
    .where('id', '=', id)
    .where('version', '=', version)
    .returning('id')
    .executeTakeFirst()
  if (!written) throw await conflictOf(db, id)
  await tell(context, 'UPDATE', before, after)
  return after
}

async function remove(
  context: Context,
  { id, version }: ParsedInputOf<'savedViews.remove'>,
): Promise<OutputOf<'savedViews.remove'>> {
  const { db, actor } = context
  const removed = await getSavedView(db, id, actor.id)
  const gone = await db
    .deleteFrom('savedView')
    .where('id', '=', id)
    .where('version', '=', version)
    .returning('id')
    .executeTakeFirst()
  if (!gone) throw await conflictOf(db, id)
  await tell(context, 'REMOVE', removed, null)
  return { removed }
}

function assertNameIsFree(others: readonly SavedView[], name: string, isShared: boolean): void {
  const folded = name.toLocaleLowerCase('fr')
  const isTaken = others.some(
    (view) => view.isShared === isShared && view.name.toLocaleLowerCase('fr') === folded,
  )
  if (isTaken) throw refuseField('name', 'VIEW_NAME_TAKEN', { name })
}

// Only what the whole team sees is part of the history; a name or a searched word may name somebody.
async function tell(
  context: Context,
  action: HistoryAction,
  before: SavedView | null,
  after: SavedView | null,
): Promise<void> {
  if (!before?.isShared && !after?.isShared) return
  const facts = (view: SavedView | null) => ({
    isShared: view?.isShared ?? null,
    screen: view?.content.screen ?? null,
  })
  const name = (view: SavedView | null) => ({ name: view?.name ?? null })
  await appendHistory(context, {
    entity: 'savedView',
    entityId: after?.id ?? before?.id ?? '',
    action,
    facts: listFieldChanges(facts(before), facts(after)),
    personal: listFieldChanges(name(before), name(after)),
  })
}

function withoutMissing<T extends object>(changes: T): Partial<T> {
  const entries = Object.entries(changes).filter(([, value]) => value !== undefined)
  // The entries of an object make that object again.
  return Object.fromEntries(entries) as Partial<T>
}
