import { type Expression, type RawBuilder, type SqlBool, sql } from 'kysely'
import { refuseField } from '#shared/api/refusal'
import type { Db } from '../context'
import type { SearchableTable } from '../database/engine'

/** A place in a sorted list: the sort value and the order of entry of the last row seen. */
export interface Place {
  readonly value: string | number | null
  readonly ordinal: number
}

export function writeCursor(place: Place): string {
  return Buffer.from(JSON.stringify([place.value, place.ordinal])).toString('base64url')
}

/** Where the page after some rows starts; null when they are all there is. */
export async function findNext<Row extends { readonly ordinal: number }>(
  rows: readonly Row[],
  limit: number,
  sortValueOf: (last: Row) => Place['value'] | Promise<Place['value']>,
): Promise<string | null> {
  const last = rows[limit - 1]
  if (!last || rows.length <= limit) return null
  return writeCursor({ value: await sortValueOf(last), ordinal: last.ordinal })
}

/** By what a list in the order of numbers is sorted: rows hold the number as it is read. */
export async function readNumberOrder(db: Db, table: SearchableTable, ordinal: number): Promise<number> {
  const { rows } = await sql<{ value: number }>`
    select number_order as value from ${sql.table(table)} where ordinal = ${ordinal}`.execute(db)
  return Number(rows[0]?.value)
}

export function readCursor(text: string): Place {
  try {
    const [value, ordinal]: unknown[] = JSON.parse(Buffer.from(text, 'base64url').toString())
    const isValue = value === null || typeof value === 'string' || typeof value === 'number'
    if (isValue && Number.isSafeInteger(ordinal)) return { value, ordinal: Number(ordinal) }
  } catch {
    // Falls through: any text that is not ours is refused the same way.
  }
  throw refuseField('after', 'WRONG_FORMAT')
}

/** Where a page begins: after a place, or at an offset, which is counted from the first row. */
export function readStart(after: string | null, offset: number): Place | null {
  if (after === null) return null
  if (offset > 0) throw refuseField('offset', 'WRONG_FORMAT')
  return readCursor(after)
}

/** A list in the order of a column and of entry, read from a place on. */
export interface Walk<Row> {
  readonly column: RawBuilder<unknown>
  /** Null for the rows without a value, where the column is written so that it never is. */
  readonly known?: RawBuilder<unknown>
  readonly ordinal: RawBuilder<unknown>
  readonly descending: boolean
  /** Rows without a value come last, whichever the direction, so that what is known is seen first. */
  readonly mayBeEmpty: boolean
  readonly after: Place | null
  readonly limit: number
  /** Reads so many rows under these conditions, in the order of the column and of entry. */
  read(conditions: readonly Expression<SqlBool>[], limit: number): Promise<Row[]>
}

/**
 * One page, and one row more when there are more. Each part, first the rows with a value and then those without, is
 * a plain range of the index on (column, ordinal): nothing is sorted.
 */
export async function walkPage<Row>(walk: Walk<Row>): Promise<Row[]> {
  const { column, known = column, after, mayBeEmpty, read } = walk
  const wanted = walk.limit + 1
  const isFilled = mayBeEmpty ? [sql<SqlBool>`${known} is not null`] : []
  const filled = after?.value === null ? [] : await read([...isFilled, ...beyond(walk, after)], wanted)
  if (!mayBeEmpty || filled.length >= wanted) return filled
  const isEmpty = [sql<SqlBool>`${known} is null`]
  const place = after?.value === null ? beyond(walk, after) : []
  return [...filled, ...(await read([...isEmpty, ...place], wanted - filled.length))]
}

function beyond<Row>({ column, ordinal, descending }: Walk<Row>, after: Place | null): Expression<SqlBool>[] {
  if (!after) return []
  const sign = sql.raw(descending ? '<' : '>')
  return after.value === null
    ? [sql<SqlBool>`${ordinal} ${sign} ${after.ordinal}`]
    : [sql<SqlBool>`(${column}, ${ordinal}) ${sign} (${after.value}, ${after.ordinal})`]
}
