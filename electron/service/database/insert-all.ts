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

/** A column, and of which part of the row it is. */
interface Place {
  readonly name: string
  readonly part: number
}

/** How the rows of a table were made last: the fields of each part, the columns that they fill and those they do not. */
interface Layout {
  readonly fields: readonly (readonly string[])[]
  readonly filled: readonly Place[]
  readonly empty: readonly Place[]
  readonly statement: Statement
}

/**
 * The same on SQLite, past Kysely: one prepared statement, run for each row on the connection of the transaction. What
 * goes through promises takes longer to ask for than to write. Rows of a table are nearly always made like the last one.
 */
export function makeSqliteInsert(prepare: (text: string) => Statement) {
  const layouts = new Map<keyof Tables, Layout>()
  return <T extends keyof Tables>(db: Db, table: T, rows: readonly WholeOrParts<T>[]): void => {
    const [first] = rows
    if (!first) return
    const parts = partsOf(first)
    const last = layouts.get(table)
    const textOf = () => db.insertInto(table).values(toWhole(first)).compile().sql
    const layout =
      last && isMadeLike(last, parts) ? last : { ...placesOf(parts), statement: prepare(textOf()) }
    layouts.set(table, layout)
    for (const row of rows) layout.statement.run(valuesOf(partsOf(row), layout.filled))
  }
}

function partsOf(row: object): readonly Values[] {
  const parts: unknown = isParts(row) ? row : [row]
  // The fields of an object of any kind are read by their names.
  return parts as readonly Values[]
}

function valuesOf(parts: readonly Values[], places: readonly Place[]): unknown[] {
  return places.map(({ name, part }) => parts[part]?.[name])
}

function isMadeLike({ fields, filled, empty }: Layout, parts: readonly Values[]): boolean {
  return (
    parts.length === fields.length &&
    parts.every((part, index) => hasFields(part, fields[index] ?? [])) &&
    filled.every((place) => isFilled(place, parts)) &&
    !empty.some((place) => isFilled(place, parts))
  )
}

function isFilled({ name, part }: Place, parts: readonly Values[]): boolean {
  return parts[part]?.[name] !== undefined
}

function hasFields(part: Values, fields: readonly string[]): boolean {
  const own = Object.keys(part)
  return own.length === fields.length && own.every((name, index) => name === fields[index])
}

/** Of which part each column is, the later over the earlier. */
function placesOf(parts: readonly Values[]): Omit<Layout, 'statement'> {
  const partOf = new Map<string, number>()
  for (const [index, part] of parts.entries()) for (const name of Object.keys(part)) partOf.set(name, index)
  const places = [...partOf].map(([name, part]) => ({ name, part }))
  return {
    fields: parts.map((part) => Object.keys(part)),
    filled: places.filter((place) => isFilled(place, parts)),
    empty: places.filter((place) => !isFilled(place, parts)),
  }
}
