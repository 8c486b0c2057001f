import { archiveTables } from './tables/archive-tables'
import { caseTables } from './tables/case-tables'
import { complaintTables } from './tables/complaint-tables'
import { followUpTables } from './tables/follow-up-tables'
import { improvementTables } from './tables/improvement-tables'
import { referenceTables } from './tables/reference-tables'

type PlainKind = 'text' | 'integer' | 'number' | 'flag' | 'json' | 'bytes'

/** What a column holds; `?` when it may hold nothing. A flag is stored as 0 or 1, JSON as text. */
export type ColumnKind = PlainKind | `${PlainKind}?`

export interface TableLayout {
  /** What the table is called in an export. */
  readonly name: string
  /** Columns that name a row. */
  readonly key: readonly string[]
  /** Some dozens of rows whose key holds words: read at once, in an order that no language of a server changes. */
  readonly isShort?: boolean
  /** Passwords and what protects a register: moved with it, never exported. */
  readonly isSecret?: boolean
  readonly columns: Readonly<Record<string, ColumnKind>>
}

/**
 * Everything that a register consists of, a table after those that it refers to. Left out is only what follows from
 * the rest: words to search by, keys of persons, the list of migrations.
 */
export const registerTables = {
  ...referenceTables,
  ...complaintTables,
  ...caseTables,
  ...followUpTables,
  ...improvementTables,
  ...archiveTables,
} as const

export type RegisterTable = keyof typeof registerTables

/** The tables in the order in which they can be written; without secrets unless asked for. */
export function listRegisterTables({
  withSecrets = false,
}: {
  readonly withSecrets?: boolean
} = {}): RegisterTable[] {
  return Object.entries<TableLayout>(registerTables).flatMap(([table, { isSecret = false }]) =>
    isRegisterTable(table) && (withSecrets || !isSecret) ? [table] : [],
  )
}

export function isRegisterTable(table: string): table is RegisterTable {
  return Object.hasOwn(registerTables, table)
}
