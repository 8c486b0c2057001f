import { type Expression, type RawBuilder, type SqlBool, sql } from 'kysely'
import { addDays } from '#shared/time/day-number'
import type { SearchableTable } from '../database/engine'

/** One thing that a filter asks of the rows of a list. */
export interface Facet {
  /** What is asked, in a word: how many rows it lets through is remembered under it. */
  readonly key: string
  readonly condition: Expression<SqlBool>
  /** The same, written so that no index is chosen for it. */
  readonly pinned: Expression<SqlBool>
  /** Whether an index leads to its rows: then they can be counted quickly, and read from there. */
  readonly leads: boolean
  /** Its rows lie together in time: along another order they may come all at the end. */
  readonly isClustered: boolean
  /** What stands for it while the rows are walked in the order of a column, where that says more than the row itself. */
  readonly along: Readonly<Record<string, Expression<SqlBool>>>
}

/** A facet on the values of one column. */
export function valuesFacet(
  table: string,
  column: string,
  values: readonly (string | number)[],
  isClustered = false,
): Facet {
  const among = (reference: RawBuilder<unknown>) => sql<SqlBool>`${reference} in (${sql.join([...values])})`
  const condition = among(sql.ref(`${table}.${column}`))
  return {
    key: `${column} ${JSON.stringify(values)}`,
    condition,
    pinned: among(pinnedColumn(table, column, typeof values[0] === 'number')),
    leads: true,
    isClustered,
    along: { [column]: condition },
  }
}

/** A facet that no index leads to. */
export function plainFacet(key: string, condition: Expression<SqlBool>): Facet {
  return { key, condition, pinned: condition, leads: false, isClustered: false, along: {} }
}

/** A column as it is, for which no index is chosen; an empty one becomes the least value there is. */
export function pinnedColumn(table: string, column: string, isNumber: boolean): RawBuilder<unknown> {
  return sql`coalesce(${sql.ref(`${table}.${column}`)}, ${sql.lit(isNumber ? 0 : '')})`
}

interface Days {
  readonly from?: string | undefined
  readonly to?: string | undefined
}

/** Local days of reception, which lie within a day of the same days in UTC. */
export function receivedFacet(table: SearchableTable, days: Days): Facet {
  const { from, to } = days
  const bounds = [
    ...(from ? [sql`${sql.ref(`${table}.received_at`)} >= ${addDays(from, -1)}`] : []),
    ...(to ? [sql`${sql.ref(`${table}.received_at`)} < ${addDays(to, 2)}`] : []),
  ]
  const facet = daysFacet(table, 'received_on', days)
  return { ...facet, along: { ...facet.along, received_at: sql<SqlBool>`${sql.join(bounds, sql` and `)}` } }
}

/** Days of a column, both included. */
export function daysFacet(table: string, column: string, days: Days): Facet {
  const within = (reference: RawBuilder<unknown>, least: string | undefined) => {
    const bounds = [
      ...(least ? [sql`${reference} >= ${least}`] : []),
      ...(days.to ? [sql`${reference} <= ${days.to}`] : []),
    ]
    return sql<SqlBool>`(${sql.join(bounds, sql` and `)})`
  }
  const condition = within(sql.ref(`${table}.${column}`), days.from)
  return {
    key: `${column} ${days.from ?? ''} ${days.to ?? ''}`,
    condition,
    // What is pinned is never empty: nothing that is empty lies before a day.
    pinned: within(pinnedColumn(table, column, false), days.from ?? '0'),
    leads: true,
    isClustered: true,
    along: { [column]: condition },
  }
}
