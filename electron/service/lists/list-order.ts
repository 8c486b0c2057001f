import { type Expression, type RawBuilder, type SqlBool, sql } from 'kysely'
import type { Db } from '../context'
import type { Engine, SearchableTable } from '../database/engine'
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

/** Conditions on rows that follow each other in the index of an order: those without a value come last, always. */
export function orderParts({ table, order }: Pick<ListOrder, 'table' | 'order'>): Expression<SqlBool>[] {
  const column = sql.raw(`${table}.${order.column}`)
  return order.mayBeEmpty ? [sql`${column} is not null`, sql`${column} is null`] : [sql`1 = 1`]
}

/** The order of the rows of a list, or that order reversed. */
export function orderBy(
  { table, order }: Pick<ListOrder, 'table' | 'order'>,
  isReversed = false,
): RawBuilder<unknown> {
  const direction = sql.raw(order.descending === isReversed ? 'asc' : 'desc')
  return sql`order by ${sql.raw(`${table}.${order.column}`)} ${direction}, ${sql.raw(`${table}.ordinal`)} ${direction}`
}
