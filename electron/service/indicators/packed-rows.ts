import { type Expression, type RawBuilder, sql } from 'kysely'

/**
 * Columns of many rows in one text, for the thousands of short rows of a year: making an object of each would cost
 * more than finding them. None of the columns may hold `|` or `;`: numbers, instants, codes and figures do not.
 */
export function packed(columns: readonly Expression<unknown>[]): RawBuilder<string | null> {
  const texts = columns.map((column) => sql`coalesce(cast(${column} as text), '')`)
  return sql<string | null>`string_agg(${sql.join(texts, sql` || '|' || `)}, ';')`
}

/** The rows of a packed text; an empty string stands for null. */
export function unpack(text: string | null): string[][] {
  return text ? text.split(';').map((row) => row.split('|')) : []
}

export function orNull(text: string | undefined): string | null {
  return text || null
}

export function numberOrNull(text: string | undefined): number | null {
  return text ? Number(text) : null
}
