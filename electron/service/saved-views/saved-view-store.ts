import type { Selectable } from 'kysely'
import { refusal } from '#shared/api/refusal'
import { type SavedView, savedViewSchema, type ViewScreen } from '#shared/saved-views/saved-view'
import type { Db } from '../context'
import type { SavedViewTable } from './saved-view-tables'

/** The views of the team and those of one person, in their order. One of a newer program is left out. */
export async function listSavedViews(db: Db, screen: ViewScreen, person: string): Promise<SavedView[]> {
  const rows = await db
    .selectFrom('savedView')
    .selectAll()
    .where('screen', '=', screen)
    .where((of) => of.or([of('owner', 'is', null), of('owner', '=', person)]))
    .orderBy('position')
    .orderBy('id')
    .execute()
  return rows.flatMap((row) => {
    const view = savedViewSchema.safeParse(readRow(row))
    return view.success ? [view.data] : []
  })
}

/** A view that this person may see; `NOT_FOUND` otherwise. */
export async function getSavedView(db: Db, id: string, person: string): Promise<SavedView> {
  const row = await db
    .selectFrom('savedView')
    .selectAll()
    .where('id', '=', id)
    .where((of) => of.or([of('owner', 'is', null), of('owner', '=', person)]))
    .executeTakeFirst()
  if (!row) throw refusal('NOT_FOUND', 'VIEW_NOT_FOUND')
  return savedViewSchema.parse(readRow(row))
}

function readRow(row: Selectable<SavedViewTable>) {
  return {
    id: row.id,
    version: row.version,
    name: row.name,
    isShared: row.owner === null,
    content: JSON.parse(row.content),
  }
}
