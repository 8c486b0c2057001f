import type SqliteDatabase from 'better-sqlite3'
import type { Insertable } from 'kysely'
import type { Db } from '../context'
import type { WholeOrParts } from './engine'
import { insertRows } from './insert-row'
import type { Tables } from './tables'

/** PostgreSQL takes 65,535 values with one statement; the texts of such statements are kept, so they stay short. */
const mostValues = 5_000

/** Many rows of the same columns in as few statements as an engine takes. */
export async function insertAllRows<T extends keyof Tables>(
  db: Db,
  table: T,
  rows: readonly WholeOrParts<T>[],
): Promise<void> {
  const [first] = rows
  if (!first) return
  const size = Math.max(1, Math.floor(mostValues / Object.keys(toWhole(first)).length))
  for (let start = 0; start < rows.length; start += size) {
    await insertRows(db, table, rows.slice(start, start + size).map(toWhole))
  }
}

function toWhole<T extends keyof Tables>(row: WholeOrParts<T>): Insertable<Tables[T]> {
  return isParts(row) ? Object.assign({}, ...row) : row
}

function isParts(row: object): row is readonly object[] {
  return Array.isArray(row)
}

type Values = Readonly<Record<string, unknown>>
type Statement = Pick<SqliteDatabase.Statement, 'run'>

/**
 * The same on SQLite, past Kysely: one prepared statement, run for each row on the connection of the transaction. What
 * goes through promises takes longer to ask for than to write.
 */
export function makeSqliteInsert(prepare: (text: string) => Statement) {
  const statements = new Map<string, Statement>()
  return <T extends keyof Tables>(db: Db, table: T, rows: readonly WholeOrParts<T>[]): void => {
    const [first] = rows
    if (!first) return
    const parts: readonly Values[] = Array.isArray(first) ? first : [first]
    const places = placesOf(parts)
    const key = `${table} ${places.map(({ name }) => name).join()}`
    const known = statements.get(key)
    const statement = known ?? prepare(db.insertInto(table).values(toWhole(first)).compile().sql)
    if (!known) statements.set(key, statement)
    for (const row of rows) {
      const values: readonly Values[] = Array.isArray(row) ? row : [row]
      statement.run(places.map(({ name, part }) => values[part]?.[name]))
    }
  }
}

/** Of which part each column is, the later over the earlier: all rows are made alike. */
function placesOf(parts: readonly Values[]): { readonly name: string; readonly part: number }[] {
  const partOf = new Map<string, number>()
  for (const [index, part] of parts.entries()) for (const name of Object.keys(part)) partOf.set(name, index)
  const places = [...partOf].map(([name, part]) => ({ name, part }))
  return places.filter(({ name, part }) => parts[part]?.[name] !== undefined)
}
