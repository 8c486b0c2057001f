import type { Selectable } from 'kysely'
import { type RegisterTable, registerTables, type TableLayout } from '#shared/exports/register-tables'
import type { Tables } from '../../database/tables'

type KindOf<Value> = Value extends Uint8Array
  ? 'bytes'
  : Value extends number
    ? 'integer' | 'number' | 'flag'
    : Value extends string
      ? 'text' | 'json'
      : never
type Kind<Value> = null extends Value ? `${KindOf<NonNullable<Value>>}?` : KindOf<Value>
type Columns<Row> = { readonly [C in keyof Row]-?: Kind<Row[C]> }

/** What follows from the other tables and is made anew where they are written, or holds for the moment only. */
type Derived = 'personKey' | 'presence' | 'schemaMigration'

// A table or a column that is stored and not listed here would be lost on the way out: the compiler says so.
type Complete = {
  readonly [T in Exclude<keyof Tables, Derived>]: TableLayout & {
    readonly columns: Columns<Selectable<Tables[T]>>
  }
}

/** How each table of a register is laid out, in the order in which they can be written. */
export const tableLayouts: Readonly<Record<RegisterTable, TableLayout>> = registerTables satisfies Complete

/** A stored row: texts, numbers, bytes; JSON and flags as they are stored. */
export type StoredRow = Readonly<Record<string, string | number | Uint8Array | null>>

/** Some rows of one table. */
export interface TableBatch {
  readonly table: RegisterTable
  readonly rows: readonly StoredRow[]
}
