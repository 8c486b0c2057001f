import { type Expression, type SqlBool, sql } from 'kysely'
import type { Db } from '../context'
import type { SearchableTable } from '../database/engine'
import { countUpTo } from './count-up-to'
import type { Facet } from './facet'

/** Counting stops here: more is never sorted when there is another way. */
const mostCounted = 150_000
/** How long a count serves to choose by; nothing depends on its being exact. */
const keptFor = 60_000
/**
 * Sorting a row that an index leads to costs so much more than passing it on the way, by the order of the list: rows
 * that came one after the other lie together.
 */
const sortingCost = 1.3
const sortingCostOf: ReadonlyMap<string, number> = new Map([
  ...(['received_at', 'number_order', 'answer_due_on'] as const).map((column) => [column, 4.5] as const),
  ...(['answered_on', 'closed_on'] as const).map((column) => [column, 2.3] as const),
])

interface Estimate {
  readonly rows: number
  readonly at: number
}

// By register: a facet is asked for page after page.
const estimatesOf = new WeakMap<object, Map<string, Estimate>>()

/**
 * The facet from whose rows a page is sorted together; null when walking the order of the list finds them sooner.
 * Whoever asks for a few rare cases waits for these alone, whoever asks for many for one page of them.
 */
export async function chooseLead(
  db: Db,
  table: SearchableTable,
  facets: readonly Facet[],
  /** `matches`: so many rows are looked for beside the facets. */
  order: { readonly column: string; readonly wanted: number; readonly matches?: number },
): Promise<Facet | null> {
  // Where a facet says where its rows begin in this order, the walk begins there.
  const counted = await countEach(
    db,
    table,
    facets.filter((facet) => facet.leads && !facet.along[order.column]),
  )
  const least = findLeast(counted)
  if (!least) return null
  const whole = Math.max(1, await estimate(db, `${table} rows`, () => readSize(db, table)))
  const shares = [...counted.map(({ rows }) => rows), order.matches ?? whole]
  const part = shares.reduce((product, rows) => product * Math.min(1, rows / whole), 1)
  const isFarAway = counted.some(({ facet, rows }) => facet.isClustered && rows < mostCounted)
  const passed = isFarAway ? whole : Math.min(whole, order.wanted / Math.max(part, 1e-9))
  return least.rows * (sortingCostOf.get(order.column) ?? sortingCost) < passed ? least.facet : null
}

/** What facets stand for where all their rows are gone through: from the one that leads to the fewest of them. */
export async function leastConditions(
  db: Db,
  table: SearchableTable,
  facets: readonly Facet[],
): Promise<Expression<SqlBool>[]> {
  const leading = facets.filter((facet) => facet.leads)
  if (leading.length < 2) return conditionsFrom(leading[0] ?? null, facets)
  return conditionsFrom(findLeast(await countEach(db, table, leading))?.facet ?? null, facets)
}

/** What facets stand for when rows are read from where one of them leads: no index is chosen for the others. */
export function conditionsFrom(lead: Facet | null, facets: readonly Facet[]): Expression<SqlBool>[] {
  return facets.map((facet) => (lead && facet !== lead ? facet.pinned : facet.condition))
}

interface CountedFacet {
  readonly facet: Facet
  readonly rows: number
}

async function countEach(db: Db, table: SearchableTable, facets: readonly Facet[]): Promise<CountedFacet[]> {
  const counted: CountedFacet[] = []
  for (const facet of facets) {
    const rows = await estimate(db, `${table} ${facet.key}`, () =>
      countUpTo(db, table, [facet.condition], mostCounted),
    )
    counted.push({ facet, rows })
  }
  return counted
}

function findLeast(counted: readonly CountedFacet[]): CountedFacet | null {
  return counted.reduce<CountedFacet | null>(
    (least, one) => (least && least.rows <= one.rows ? least : one),
    null,
  )
}

async function estimate(db: Db, key: string, count: () => Promise<number>): Promise<number> {
  const { adapter } = db.getExecutor()
  const estimates = estimatesOf.get(adapter) ?? new Map<string, Estimate>()
  estimatesOf.set(adapter, estimates)
  const known = estimates.get(key)
  const now = Date.now()
  if (known && now - known.at < keptFor) return known.rows
  const rows = await count()
  if (estimates.size > 500) estimates.clear()
  estimates.set(key, { rows, at: now })
  return rows
}

async function readSize(db: Db, table: SearchableTable): Promise<number> {
  const { rows } = await sql<{ last: number | string | null }>`
    select max(ordinal) as last from ${sql.table(table)}`.execute(db)
  return Number(rows[0]?.last ?? 0)
}
