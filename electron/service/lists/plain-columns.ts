import type { Db } from '../context'
import type { SearchableTable } from '../database/engine'

/**
 * The same connection without the plugin that renames the columns of each row: a page of a list spent more time there
 * than in the database. Columns are then written as they are stored, and named by `plainColumns`.
 */
export function withoutRenaming(db: Db): Db {
  const plain = plainOf.get(db) ?? db.withoutPlugins()
  plainOf.set(db, plain)
  return plain
}

const plainOf = new WeakMap<Db, Db>()

/** Columns of a table, each under the name that the program gives it or under another one. */
export function plainColumns(
  table: SearchableTable,
  columns: Readonly<Record<string, string>> | readonly string[],
): string {
  const named = Array.isArray(columns)
    ? columns.map((name) => [name, name] as const)
    : Object.entries(columns)
  return named.map(([name, column]) => `${table}.${toSnake(column)} as "${name}"`).join(', ')
}

/** The column of the beginning of the words of an entry, on one line. */
export function excerptColumn(table: SearchableTable): string {
  return `replace(replace(substr(${table}.verbatim, 1, 200), '\n', ' '), '\t', ' ') as excerpt`
}

function toSnake(name: string): string {
  return name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`)
}
