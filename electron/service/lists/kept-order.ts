import { type Expression, type RawBuilder, type SqlBool, sql } from 'kysely'
import type { Db } from '../context'
import type { Engine, SearchableTable } from '../database/engine'
import { type Head, noHead, readChangesSince } from '../history/changes-since'
import { leastConditions } from './choose-lead'
import { countUpTo } from './count-up-to'
import { type ListOrder, orderBy, orderParts } from './list-order'

/** So many are kept: an order has four bytes for each of its rows. */
const mostKept = 8
/** What is late depends on the hour: nothing is kept longer. */
const keptForMs = 60_000

interface Kept {
  head: Head
  readonly since: number
  readonly orders: Map<string, Promise<Int32Array>>
  readonly counts: Map<string, Promise<readonly number[]>>
}

const keptOf = new WeakMap<Engine, Map<SearchableTable, Kept>>()

/**
 * The orders of entry of all rows of a list, in its order: for places so far from its ends that walking there takes
 * long. The order of the whole table and what the filters let through are gathered from indexes, each by itself, and
 * kept until an entry of the table changes.
 */
export async function readKeptOrder(list: ListOrder): Promise<Int32Array> {
  const { engine, db, table, facets, words, order } = list
  const { orders } = await keptNow(list)
  const direction = `${order.column} ${order.descending ? 'desc' : 'asc'}`
  const asked = JSON.stringify([direction, facets.map(({ key }) => key), words])
  return keep(orders, asked, async () => {
    const sets: Iterable<number>[] = []
    if (facets.length > 0)
      sets.push(toNumbers([await gather(db, table, await leastConditions(db, table, facets), sql``)]))
    if (words) sets.push(await engine.matchesBetween(db, table, words, { from: 0, to: 2 ** 31 - 1 }))
    return inEach(await keep(orders, direction, () => gatherWhole(list)), sets)
  })
}

/** How many rows each part of the whole table has in an order, counted once between two changes. */
export async function readKeptCounts(list: ListOrder): Promise<readonly number[]> {
  const { counts } = await keptNow(list)
  return keep(counts, list.order.column, async () => {
    const found: number[] = []
    for (const condition of orderParts(list)) found.push(await countUpTo(list.db, list.table, [condition]))
    return found
  })
}

async function gatherWhole(list: ListOrder): Promise<Int32Array> {
  const parts: string[] = []
  for (const condition of orderParts(list))
    parts.push(await gather(list.db, list.table, [condition], orderBy(list)))
  return toNumbers(parts)
}

/** Orders of entry as one text: a million rows would take three times as long, each an object. */
async function gather(
  db: Db,
  table: SearchableTable,
  conditions: readonly Expression<SqlBool>[],
  order: RawBuilder<unknown>,
): Promise<string> {
  const { rows } = await sql<{ ordinals: string | null }>`
    select string_agg(cast(ordinal as text), ',') as ordinals from (
      select ordinal from ${sql.raw(table)} where ${sql.join(conditions, sql` and `)} ${order}
    ) as listed`.execute(db)
  return rows[0]?.ordinals ?? ''
}

/** The quickest way from text to many numbers. */
function toNumbers(texts: readonly string[]): Int32Array {
  return Int32Array.from(JSON.parse(`[${texts.filter(Boolean).join(',')}]`))
}

function inEach(whole: Int32Array, sets: readonly Iterable<number>[]): Int32Array {
  const highest = whole.reduce((most, ordinal) => Math.max(most, ordinal), 0)
  const found = new Uint8Array(highest + 1)
  // Entries that came since are in no order yet: beyond its end nothing is counted.
  for (const set of sets) for (const ordinal of set) found[ordinal] = (found[ordinal] ?? 0) + 1
  return whole.filter((ordinal) => found[ordinal] === sets.length)
}

async function keptNow({ engine, table }: ListOrder): Promise<Kept> {
  const tables = keptOf.get(engine) ?? new Map<SearchableTable, Kept>()
  keptOf.set(engine, tables)
  const known = tables.get(table)
  const { head, changed } = await readChangesSince(engine.db, known?.head ?? noHead, table)
  const isSame = changed !== 'all' && changed.length === 0
  if (known && isSame && performance.now() - known.since < keptForMs) {
    known.head = head
    return known
  }
  const fresh: Kept = { head, since: performance.now(), orders: new Map(), counts: new Map() }
  tables.set(table, fresh)
  return fresh
}

async function keep<T>(kept: Map<string, Promise<T>>, name: string, read: () => Promise<T>): Promise<T> {
  const known = kept.get(name)
  if (known) return known
  const [oldest] = kept.keys()
  if (kept.size >= mostKept && oldest !== undefined) kept.delete(oldest)
  const asked = read()
  kept.set(name, asked)
  // What failed is asked again.
  asked.catch(() => kept.delete(name))
  return asked
}
