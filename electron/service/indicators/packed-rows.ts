import { type Expression, type RawBuilder, sql } from 'kysely'
import { civilDayNumber } from '#shared/time/day-number'
import { epochOf } from '#shared/time/local-date'

/**
 * Columns of many rows in one text, for the thousands of short rows of a year: making an object of each would cost
 * more than finding them. None of the columns may hold `|` or `;`: numbers, instants, codes and figures do not.
 */
export function packed(columns: readonly Expression<unknown>[]): RawBuilder<string | null> {
  // Both engines write nothing for null.
  const pattern = sql.lit(columns.map(() => '%s').join('|'))
  return sql<string | null>`string_agg(format(${pattern}, ${sql.join(columns)}), ';')`
}

/** Columns that are looked at together, as one column of packed rows; none of them may hold a comma either. */
export function joined(columns: readonly Expression<unknown>[]): RawBuilder<string> {
  const pattern = sql.lit(columns.map(() => '%s').join(','))
  return sql<string>`format(${pattern}, ${sql.join(columns)})`
}

export function splitJoined(text: string): string[] {
  return text.split(',')
}

/** Reads the columns of packed rows one after the other, in the order in which they were packed. */
export interface PackedReader {
  hasMore(): boolean
  /** Empty for null. */
  text(): string
  /** A whole number that is not negative. */
  figure(): number | null
  /** The milliseconds of an instant. */
  epoch(): number | null
}

export function readPacked(packedRows: string | null): PackedReader {
  const rows = packedRows ?? ''
  let position = 0
  function text(): string {
    const start = position
    while (position < rows.length && !isSeparator(rows.charCodeAt(position))) position += 1
    position += 1
    return rows.slice(start, position - 1)
  }
  return {
    hasMore: () => position < rows.length,
    text,
    figure() {
      let value: number | null = null
      for (; position < rows.length; position += 1) {
        const code = rows.charCodeAt(position)
        if (isSeparator(code)) break
        value = (value ?? 0) * 10 + code - zero
      }
      position += 1
      return value
    },
    epoch() {
      const start = position
      if (rows.charCodeAt(start + 23) !== zulu || !isSeparator(rows.charCodeAt(start + 24) || separator)) {
        const other = text()
        return other ? epochOf(other) : null
      }
      position = start + 25
      return epochAt(rows, start)
    },
  }
}

const zero = 48
const zulu = 90
const separator = 59

function isSeparator(code: number): boolean {
  return code === 124 || code === separator
}

/** `epochOf` of the instant `2026-11-21T10:05:00.000Z` that starts at a place in a text, without cutting it out. */
function epochAt(rows: string, start: number): number {
  const two = (offset: number) =>
    rows.charCodeAt(start + offset) * 10 + rows.charCodeAt(start + offset + 1) - zero * 11
  const day = civilDayNumber(two(0) * 100 + two(2), two(5), two(8))
  const minutes = (day * 24 + two(11)) * 60 + two(14)
  return (minutes * 60 + two(17)) * 1_000 + two(20) * 10 + rows.charCodeAt(start + 22) - zero
}
