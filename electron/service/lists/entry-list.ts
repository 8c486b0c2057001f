import { type Expression, type SqlBool, sql } from 'kysely'
import type { Engine, SearchableTable } from '../database/engine'
import { boundedTo, readBoundedCount } from './bounded-count'
import { chooseLeast } from './choose-lead'
import { readPage } from './find-page'
import type { ListOrder } from './kept-order'

/** A list of complaints or of remarks, in no order. */
export type EntryList = Omit<ListOrder, 'order'>

/** The conditions that a list stands for; all of them must hold. */
export function entryConditions({ engine, table, facets, words }: EntryList): Expression<SqlBool>[] {
  const conditions = facets.map(({ condition }) => condition)
  return words ? [...conditions, wordsCondition(engine, table, words)] : conditions
}

/** A text without any word finds nothing. */
function wordsCondition(engine: Engine, table: SearchableTable, words: readonly string[]) {
  return words.length > 0 ? engine.matchesWords(table, words) : sql<SqlBool>`1 = 0`
}

/** The ids of the entries of a list from an offset on, in its order. */
export async function listEntryIds(
  list: ListOrder,
  offset: number,
  atMost: number,
): Promise<{ ids: string[]; isComplete: boolean }> {
  const columns = sql.raw(`${list.table}.id, ${list.table}.ordinal`)
  const found = await readPage<{ id: string; ordinal: number }>({
    ...list,
    ...{ columns, after: null, offset, limit: atMost },
  })
  return { ids: found.slice(0, atMost).map(({ id }) => id), isComplete: found.length <= atMost }
}

/** How many entries a list has; with a bound the counting stops there. */
export async function countEntries(list: EntryList, atMost?: number) {
  const { engine, db, table, facets, words } = list
  if (facets.length === 0 && words && words.length > 0)
    return boundedTo(atMost, (most) => engine.countMatches(db, table, words, most))
  const lead = words ? null : await chooseLeast(db, table, facets)
  const conditions = facets.map((facet) => (lead && facet !== lead ? facet.pinned : facet.condition))
  if (words) conditions.push(wordsCondition(engine, table, words))
  return readBoundedCount(
    db.selectFrom(table).where((builder) => builder.and(conditions)),
    db,
    atMost,
  )
}
