import { type RawBuilder, sql } from 'kysely'
import type { Db } from '../context'
import type { SearchableTable } from './engine'

/**
 * The same connection without the plugin that renames the columns of each row: a page of a list spent more time there
 * than in the database. Columns are then written as they are stored, and named by `plainColumns`.
 */
export function withoutRenaming(db: Db): Db {
  return db.withoutPlugins()
}

/** Columns of a table, each under the name that the program gives it or under another one. */
export function plainColumns(table: string, columns: Readonly<Record<string, string>> | readonly string[]) {
  const named = Array.isArray(columns)
    ? columns.map((name) => [name, name] as const)
    : Object.entries(columns)
  return named.map(([name, column]) => sql.raw(`${table}.${toSnake(column)}`).as(name))
}

/** The beginning of the words of an entry, on one line. */
export function excerptOf(table: SearchableTable): RawBuilder<string> {
  const beginning = sql`substr(${sql.ref(`${table}.verbatim`)}, 1, 200)`
  return sql`replace(replace(${beginning}, ${sql.lit('\n')}, ' '), ${sql.lit('\t')}, ' ')`
}

function toSnake(name: string): string {
  return name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`)
}
