import { type Expression, type RawBuilder, type SqlBool, sql } from 'kysely'
import type { Db } from '../context'
import type { Engine, SearchableTable } from '../database/engine'
import { type Head, noHead, readChangesSince } from '../history/changes-since'
import { chooseLeast } from './choose-lead'
import type { Facet } from './facet'

/** A list: what is asked of its rows, in which order. */
export interface ListOrder {
  readonly engine: Engine
  readonly db: Db
  readonly table: SearchableTable
  readonly facets: readonly Facet[]
  /** Folded words that the entries must have; null when none are asked for. */
  readonly words: readonly string[] | null
  readonly order: {
    readonly column: string
    readonly isNumber: boolean
    readonly mayBeEmpty: boolean
    readonly descending: boolean
  }
}

/** Rows that follow each other in the index of an order: those without a value come last, whichever the direction. */
export interface OrderPart {
  readonly name: string
  readonly condition: Expression<SqlBool>
}

/** So many are kept: an order has four bytes for each of its rows. */
const mostKept = 8
/** What is late depends on the hour: nothing is kept longer. */
const keptForMs = 60_000

interface Kept {
  head: Head
  readonly since: number
  readonly gathered: Map<string, Promise<Int32Array>>
}

const keptOf = new WeakMap<Engine, Map<SearchableTable, Kept>>()

/**
 * The orders of entry of all rows of a list, in its order: for places so far from its ends that walking there takes
 * long. The order of the whole table and what the filters let through are gathered from indexes, each by itself, and
 * kept until an entry of the table changes.
 */
export async function readKeptOrder(list: ListOrder): Promise<Int32Array> {
  const { db, table, facets, words, order } = list
  const gathered = await keptNow(list)
  const direction = `${order.column} ${order.descending ? 'desc' : 'asc'}`
  const asked = JSON.stringify([direction, facets.map(({ key }) => key), words])
  return keep(gathered, asked, async () => {
    const sets: ArrayLike<number>[] = []
    if (facets.length > 0) sets.push(await gather(db, table, await letThrough(list), sql``))
    if (words) sets.push(await list.engine.matchesBetween(db, table, words, { from: 0, to: 2 ** 31 - 1 }))
    return inEach(await keep(gathered, direction, () => gatherWhole(list)), sets)
  })
}

/** How many rows a part of a whole table has, counted once between two changes. */
export async function readKeptCount(list: ListOrder, { name, condition }: OrderPart): Promise<number> {
  const counted = await keep(await keptNow(list), `count ${name}`, async () => {
    const { rows } = await sql<{ count: number | string }>`
      select count(*) as count from ${sql.raw(list.table)} where ${condition}`.execute(list.db)
    return Int32Array.of(Number(rows[0]?.count ?? 0))
  })
  return counted[0] ?? 0
}

export function orderParts({ table, order }: Pick<ListOrder, 'table' | 'order'>): OrderPart[] {
  const column = sql.raw(`${table}.${order.column}`)
  if (!order.mayBeEmpty) return [{ name: 'all', condition: sql`1 = 1` }]
  return [
    { name: `${order.column} filled`, condition: sql`${column} is not null` },
    { name: `${order.column} empty`, condition: sql`${column} is null` },
  ]
}

/** The order of the rows of a list, or that order reversed. */
export function orderBy({ table, order }: Pick<ListOrder, 'table' | 'order'>, isReversed = false) {
  const direction = sql.raw(order.descending === isReversed ? 'asc' : 'desc')
  return sql`order by ${sql.raw(`${table}.${order.column}`)} ${direction}, ${sql.raw(`${table}.ordinal`)} ${direction}`
}

async function gatherWhole(list: ListOrder): Promise<Int32Array> {
  const parts: Int32Array[] = []
  for (const { condition } of orderParts(list))
    parts.push(await gather(list.db, list.table, [condition], orderBy(list)))
  const whole = new Int32Array(parts.reduce((sum, part) => sum + part.length, 0))
  let filled = 0
  for (const part of parts) {
    whole.set(part, filled)
    filled += part.length
  }
  return whole
}

async function letThrough({ db, table, facets }: ListOrder): Promise<Expression<SqlBool>[]> {
  const lead = await chooseLeast(db, table, facets)
  return facets.map((facet) => (lead && facet !== lead ? facet.pinned : facet.condition))
}

/** Orders of entry as one text: a million rows would take three times as long, each an object. */
async function gather(
  db: Db,
  table: SearchableTable,
  conditions: readonly Expression<SqlBool>[],
  order: RawBuilder<unknown>,
): Promise<Int32Array> {
  const { rows } = await sql<{ ordinals: string | null }>`
    select string_agg(cast(ordinal as text), ',') as ordinals from (
      select ordinal from ${sql.raw(table)} where ${sql.join(conditions, sql` and `)} ${order}
    ) as listed`.execute(db)
  return readNumbers(rows[0]?.ordinals ?? '')
}

function readNumbers(text: string): Int32Array {
  const numbers: number[] = []
  let number = 0
  for (let index = 0; index < text.length; index += 1) {
    const code = text.charCodeAt(index)
    if (code === comma) {
      numbers.push(number)
      number = 0
    } else number = number * 10 + code - zero
  }
  if (text) numbers.push(number)
  return Int32Array.from(numbers)
}

const comma = 44
const zero = 48

function inEach(whole: Int32Array, sets: readonly ArrayLike<number>[]): Int32Array {
  const highest = whole.reduce((most, ordinal) => Math.max(most, ordinal), 0)
  const found = new Uint8Array(highest + 1)
  for (const set of sets)
    for (let index = 0; index < set.length; index += 1) {
      const ordinal = set[index] ?? 0
      // Entries that came since are in no order yet.
      if (ordinal <= highest) found[ordinal] = (found[ordinal] ?? 0) + 1
    }
  return whole.filter((ordinal) => found[ordinal] === sets.length)
}

async function keptNow({ engine, table }: ListOrder): Promise<Kept['gathered']> {
  const tables = keptOf.get(engine) ?? new Map<SearchableTable, Kept>()
  keptOf.set(engine, tables)
  const known = tables.get(table)
  const { head, changed } = await readChangesSince(engine.db, known?.head ?? noHead, table)
  const isSame = known && changed !== 'all' && changed.length === 0
  if (isSame && performance.now() - known.since < keptForMs) {
    known.head = head
    return known.gathered
  }
  const fresh: Kept = { head, since: performance.now(), gathered: new Map() }
  tables.set(table, fresh)
  return fresh.gathered
}

async function keep(
  gathered: Kept['gathered'],
  name: string,
  gather: () => Promise<Int32Array>,
): Promise<Int32Array> {
  const known = gathered.get(name)
  if (known) return known
  const [oldest] = gathered.keys()
  if (gathered.size >= mostKept && oldest !== undefined) gathered.delete(oldest)
  const asked = gather()
  gathered.set(name, asked)
  // What failed is asked again.
  asked.catch(() => gathered.delete(name))
  return asked
}
