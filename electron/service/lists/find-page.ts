import { type Expression, type RawBuilder, type SqlBool, sql } from 'kysely'
import { chooseLead, conditionsFrom } from './choose-lead'
import { type Facet, pinnedColumn, plainFacet } from './facet'
import { findFar } from './find-far'
import { type Place, walkPage } from './keyset'
import type { ListOrder } from './list-order'
import { matchAmong } from './match-among'

/** A page of a list: what is asked of its rows, in which order, from which place on. */
export interface PageQuery extends ListOrder {
  /** What is read of each row, its order of entry among it. */
  readonly columns: RawBuilder<unknown>
  readonly after: Place | null
  /** So many rows of the list are passed over; a page begins after a place or at an offset. */
  readonly offset?: number
  readonly limit: number
  /** Other bounds than those that suit a large register. */
  readonly bounds?: MatchBounds
}

interface MatchBounds {
  /** So many entries with the words asked for are sorted at once, however far apart they lie. */
  readonly few: number
  /** So many where facets may leave so few of them that a walk would go through the whole list. */
  readonly fewOfFacets: number
  /** So many are known by heart while the list is walked; more are looked for in stretches of it. */
  readonly some: number
}

const usualBounds: MatchBounds = { few: 1_500, fewOfFacets: 5_000, some: 60_000 }
/** How far the first look for words goes, in pages, and how much farther each one after it. */
const firstLook = 6
/** What facets let through is far apart. */
const firstLookOfFacets = 2
const fartherBy = 4
/** Rows that an index leads to are sorted again at each look: the second takes all of them. */
const allOfLead = 200_000

/** Up to here an offset is walked to like the pages before it. */
const nearby = 1_000

/**
 * The rows of a page, in its order: one more than its limit when there are more. Rows that an index leads to, and those
 * that have words, are found by their orders of entry first, so that nothing but the page itself is read whole.
 */
export async function readPage<Row extends { readonly ordinal: number }>(query: PageQuery): Promise<Row[]> {
  const { words, after, offset = 0, limit } = query
  if (words?.length === 0) return []
  if (offset > 0) return readRows(query, await findAt(query, offset))
  const lead = await leadOf(query)
  if (!lead && !words) return readStretch<Row>(query, query.columns, null, after, limit + 1)
  return readRows(query, await findFirst(query, lead))
}

async function findAt(query: PageQuery, offset: number): Promise<readonly number[]> {
  const most = offset + query.limit
  if (most > nearby) return findFar(query, offset, query.limit + 1)
  const near = { ...query, limit: most }
  return (await findFirst(near, await leadOf(near))).slice(offset)
}

function leadOf({ db, table, facets, order, limit }: PageQuery): Promise<Facet | null> {
  return chooseLead(db, table, facets, { column: order.column, wanted: limit + 1 })
}

async function findFirst(query: PageQuery, lead: Facet | null): Promise<number[]> {
  const { words, after, limit } = query
  return words
    ? findWithWords(query, words, lead)
    : ordinalsOf(await readPlaces(query, lead, after, limit + 1))
}

async function readRows<Row extends { readonly ordinal: number }>(
  { db, table, columns }: PageQuery,
  ordinals: readonly number[],
): Promise<Row[]> {
  if (ordinals.length === 0) return []
  const found = await sql<Row>`select ${columns} from ${sql.table(table)}
    where ordinal in (${sql.join(ordinals)})`.execute(db)
  return inOrderOf(ordinals, found.rows)
}

/** Rows in the order in which their orders of entry were found. */
function inOrderOf<Row extends { readonly ordinal: number }>(
  ordinals: readonly number[],
  rows: readonly Row[],
): Row[] {
  const rankOf = new Map(ordinals.map((ordinal, rank) => [ordinal, rank]))
  return rows.toSorted((a, b) => (rankOf.get(Number(a.ordinal)) ?? 0) - (rankOf.get(Number(b.ordinal)) ?? 0))
}

async function findWithWords(
  query: PageQuery,
  words: readonly string[],
  lead: Facet | null,
): Promise<number[]> {
  const { engine, db, table, facets, limit, bounds = usualBounds } = query
  const few = facets.length > 0 ? bounds.fewOfFacets : bounds.few
  const wanted = limit + 1
  const found: number[] = []
  let after = query.after
  let size = wanted * (facets.length > 0 ? firstLookOfFacets : firstLook)
  let isFirst = true
  for (;;) {
    const stretch = await readPlaces(query, lead, after, size)
    const matches = await matchAmong(engine, db, { table, words, ordinals: ordinalsOf(stretch) })
    if (matches) {
      for (const { ordinal } of stretch) if (matches.has(Number(ordinal))) found.push(Number(ordinal))
      if (found.length >= wanted || stretch.length < size) return found.slice(0, wanted)
    }
    const count = isFirst || !matches ? await engine.countMatches(db, table, words, bounds.some + 1) : null
    if (count !== null && count <= few) return sortMatches(query, words)
    if (count !== null && (count <= bounds.some || !matches)) return meetMatches(query, words, count)
    after = placeOf(stretch.at(-1))
    size = lead ? allOfLead : size * fartherBy
    isFirst = false
  }
}

/** The entries with the words are gathered by their orders of entry, and met on the way through the list. */
async function meetMatches(query: PageQuery, words: readonly string[], matches: number): Promise<number[]> {
  const { engine, db, table, facets, order, after, limit } = query
  const lead = await chooseLead(db, table, facets, { column: order.column, wanted: limit + 1, matches })
  // Written so that they are not what leads.
  const met = sql<SqlBool>`case when ${engine.matchesWords(table, words)} then 1 end = 1`
  const among = { ...query, facets: [...facets, plainFacet('words', met)] }
  return ordinalsOf(await readPlaces(among, lead, after, limit + 1))
}

interface FoundRow {
  ordinal: number
  value: string | number | null
}

function readPlaces(
  query: PageQuery,
  lead: Facet | null,
  after: Place | null,
  count: number,
): Promise<FoundRow[]> {
  return readStretch(query, placeColumns(query), lead, after, count)
}

function placeColumns({ table, order }: PageQuery): RawBuilder<unknown> {
  return sql.raw(`${table}.ordinal as ordinal, ${table}.${order.column} as value`)
}

/** The next rows in the order of the list: along its index, or sorted from those that a facet leads to. */
function readStretch<Row>(
  query: PageQuery,
  columns: RawBuilder<unknown>,
  lead: Facet | null,
  after: Place | null,
  count: number,
): Promise<Row[]> {
  const { facets, order } = query
  if (!lead) {
    const conditions = facets.map((facet) => facet.along[order.column] ?? facet.pinned)
    const beside = facets.filter((facet) => facet.along[order.column]).map((facet) => facet.pinned)
    return readOrdered(query, columns, [...conditions, ...beside], after, count, false)
  }
  return readOrdered(query, columns, conditionsFrom(lead, facets), after, count, true)
}

async function sortMatches(query: PageQuery, words: readonly string[]): Promise<number[]> {
  const { engine, table, facets, after, limit } = query
  const conditions = [engine.matchesWords(table, words), ...facets.map((facet) => facet.pinned)]
  const columns = placeColumns(query)
  return ordinalsOf(await readOrdered<FoundRow>(query, columns, conditions, after, limit + 1, true))
}

function readOrdered<Row>(
  { db, table, order }: PageQuery,
  columns: RawBuilder<unknown>,
  conditions: readonly Expression<SqlBool>[],
  after: Place | null,
  count: number,
  isSorted: boolean,
): Promise<Row[]> {
  const plain = sql.raw(`${table}.${order.column}`)
  const column = isSorted ? pinnedColumn(table, order.column, order.isNumber) : plain
  const ordinal = sql.raw(`${table}.ordinal`)
  const direction = sql.raw(order.descending ? 'desc' : 'asc')
  return walkPage({
    column,
    known: isSorted ? sql`case when ${plain} is null then null else 1 end` : plain,
    ordinal,
    descending: order.descending,
    mayBeEmpty: order.mayBeEmpty,
    after,
    limit: count - 1,
    read: async (place, most) => {
      const { rows } = await sql<Row>`select ${columns} from ${sql.raw(table)}
        where ${sql.join([sql`1 = 1`, ...conditions, ...place], sql` and `)}
        order by ${column} ${direction}, ${ordinal} ${direction} limit ${sql.lit(most)}`.execute(db)
      return rows
    },
  })
}

function ordinalsOf(rows: readonly FoundRow[]): number[] {
  return rows.map((row) => Number(row.ordinal))
}

function placeOf(row: FoundRow | undefined): Place | null {
  return row ? { value: row.value, ordinal: Number(row.ordinal) } : null
}
