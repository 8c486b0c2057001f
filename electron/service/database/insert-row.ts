import { CompiledQuery, type Insertable } from 'kysely'
import type { Db } from '../context'
import type { Tables } from './tables'

// By table, columns and number of rows: the same few statements, for as long as the register is open.
const statementsOf = new WeakMap<object, Map<string, string>>()

/**
 * Writes rows of the same columns into a table. Building the statement anew costs more than running it, so its text
 * is kept; only the values change.
 */
export async function insertRows<T extends keyof Tables>(
  db: Db,
  table: T,
  rows: readonly Insertable<Tables[T]>[],
): Promise<void> {
  const [first] = rows
  if (!first) return
  const names = Object.entries(first).flatMap(([name, value]) => (value === undefined ? [] : [name]))
  const values = rows.flatMap((row) => {
    const byName = new Map<string, unknown>(Object.entries(row))
    return names.map((name) => byName.get(name))
  })
  const { adapter } = db.getExecutor()
  const statements = statementsOf.get(adapter) ?? new Map<string, string>()
  statementsOf.set(adapter, statements)
  const key = `${table} ${rows.length} ${names.join(',')}`
  const known = statements.get(key)
  if (known) {
    await db.executeQuery(CompiledQuery.raw(known, values))
    return
  }
  const compiled = db.insertInto(table).values(rows).compile()
  // Only a statement whose values come in the order of the columns can be filled again.
  const isPlain = compiled.parameters.every((value, index) => value === values[index])
  if (isPlain && compiled.parameters.length === values.length) statements.set(key, compiled.sql)
  await db.executeQuery(compiled)
}
