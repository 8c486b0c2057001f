import { type Expression, type SqlBool, sql } from 'kysely'
import { leastConditions } from './choose-lead'
import { countUpTo } from './count-up-to'
import { readPage } from './find-page'
import type { ListOrder } from './list-order'

/** A list of complaints or of remarks, in no order. */
export type EntryList = Omit<ListOrder, 'order'>

/** The conditions that a list stands for; all of them must hold. */
export function entryConditions({ engine, table, facets, words }: EntryList): Expression<SqlBool>[] {
  const conditions = facets.map(({ condition }) => condition)
  if (!words) return conditions
  // A text without any word finds nothing.
  return [...conditions, words.length > 0 ? engine.matchesWords(table, words) : sql<SqlBool>`1 = 0`]
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
export async function countEntries(
  list: EntryList,
  atMost?: number,
): Promise<{ count: number; isMore?: true }> {
  const count = await countAll(list, atMost === undefined ? undefined : atMost + 1)
  return atMost !== undefined && count > atMost ? { count: atMost, isMore: true } : { count }
}

async function countAll(list: EntryList, most?: number): Promise<number> {
  const { engine, db, table, facets, words } = list
  if (facets.length === 0 && words && words.length > 0)
    return engine.countMatches(db, table, words, most ?? Number.MAX_SAFE_INTEGER)
  const conditions = words ? entryConditions(list) : await leastConditions(db, table, facets)
  return countUpTo(db, table, conditions, most)
}
