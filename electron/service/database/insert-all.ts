import type SqliteDatabase from 'better-sqlite3'
import type { Insertable } from 'kysely'
import type { Db } from '../context'
import { insertRows } from './insert-row'
import type { Tables } from './tables'

/** PostgreSQL takes at most 65,535 values with one statement. */
const mostValues = 20_000

/** Many rows of the same columns in as few statements as an engine takes. */
export async function insertAllRows<T extends keyof Tables>(
  db: Db,
  table: T,
  rows: readonly Insertable<Tables[T]>[],
): Promise<void> {
  const [first] = rows
  if (!first) return
  const size = Math.max(1, Math.floor(mostValues / Object.keys(first).length))
  for (let start = 0; start < rows.length; start += size) {
    await insertRows(db, table, rows.slice(start, start + size))
  }
}

/**
 * The same on SQLite, past Kysely: one prepared statement, run for each row on the connection of the transaction. What
 * goes through promises takes longer to ask for than to write.
 */
export function makeSqliteInsert(prepare: (text: string) => SqliteDatabase.Statement) {
  const statements = new Map<string, SqliteDatabase.Statement>()
  return <T extends keyof Tables>(db: Db, table: T, rows: readonly Insertable<Tables[T]>[]): void => {
    const [first] = rows
    if (!first) return
    const names = Object.entries(first).flatMap(([name, value]) => (value === undefined ? [] : [name]))
    const key = `${table} ${names.join(',')}`
    const known = statements.get(key)
    const statement = known ?? prepare(db.insertInto(table).values(first).compile().sql)
    if (!known) statements.set(key, statement)
    for (const row of rows) {
      const byName: Readonly<Record<string, unknown>> = row
      statement.run(names.map((name) => byName[name]))
    }
  }
}
