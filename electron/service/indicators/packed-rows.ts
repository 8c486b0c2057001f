import { type Expression, type RawBuilder, sql } from 'kysely'

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
  /** A whole number. */
  figure(): number | null
}

export function readPacked(packedRows: string | null): PackedReader {
  const rows = packedRows ?? ''
  let position = 0
  let endOfRow = -1
  function text(): string {
    const start = position
    if (endOfRow < start) {
      const next = rows.indexOf(';', start)
      endOfRow = next < 0 ? rows.length : next
    }
    const next = rows.indexOf('|', start)
    const end = next < 0 || next > endOfRow ? endOfRow : next
    position = end + 1
    return rows.slice(start, end)
  }
  return {
    hasMore: () => position < rows.length,
    text,
    figure() {
      const isNegative = rows.charCodeAt(position) === minus
      if (isNegative) position += 1
      let value: number | null = null
      for (; position < rows.length; position += 1) {
        const code = rows.charCodeAt(position)
        if (isSeparator(code)) break
        value = (value ?? 0) * 10 + code - zero
      }
      position += 1
      return value !== null && isNegative ? -value : value
    },
  }
}

const zero = 48
const minus = 45
const separator = 59

function isSeparator(code: number): boolean {
  return code === 124 || code === separator
}
