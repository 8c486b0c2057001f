import { type Expression, type RawBuilder, type SqlBool, sql } from 'kysely'
import { refuseField } from '#shared/api/refusal'

/** A place in a sorted list: the sort value and the order of entry of the last row seen. */
export interface Place {
  readonly value: string | number | null
  readonly ordinal: number
}

export function writeCursor(place: Place): string {
  return Buffer.from(JSON.stringify([place.value, place.ordinal])).toString('base64url')
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

/**
 * Rows after a place, in the order of a column and of entry. Rows without a value come last, whichever the
 * direction, so that what is known is seen first.
 */
export function afterPlace(
  column: RawBuilder<unknown>,
  ordinal: RawBuilder<unknown>,
  place: Place,
  descending: boolean,
): Expression<SqlBool> {
  const beyond = sql.raw(descending ? '<' : '>')
  if (place.value === null) return sql<SqlBool>`(${column} is null and ${ordinal} ${beyond} ${place.ordinal})`
  const next = sql<SqlBool>`(${column}, ${ordinal}) ${beyond} (${place.value}, ${place.ordinal})`
  return sql<SqlBool>`(${next} or ${column} is null)`
}

/** Rows after a place in a column that is never empty: a plain row comparison, which an index answers. */
export function afterFilledPlace(
  column: RawBuilder<unknown>,
  ordinal: RawBuilder<unknown>,
  place: Place,
  descending: boolean,
): Expression<SqlBool> {
  const beyond = sql.raw(descending ? '<' : '>')
  return sql<SqlBool>`(${column}, ${ordinal}) ${beyond} (${place.value}, ${place.ordinal})`
}
