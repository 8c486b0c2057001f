import type SqliteDatabase from 'better-sqlite3'

export type Database = InstanceType<typeof SqliteDatabase>

/** Writes rows with one prepared statement a table; all rows of a table have the same columns. */
export function makeTableWriter(database: Database) {
  const statements = new Map<string, SqliteDatabase.Statement>()
  return (table: string, columns: readonly string[], values: readonly unknown[]) => {
    let statement = statements.get(table)
    if (!statement) {
      const marks = columns.map(() => '?').join(', ')
      statement = database.prepare(`insert into ${table} (${columns.join(', ')}) values (${marks})`)
      statements.set(table, statement)
    }
    statement.run(values)
  }
}

/** Takes the indexes of tables away while they are filled; the function given back makes them again, each in one sort. */
export function withoutIndexes(database: Database, tables: readonly string[]): () => void {
  const made = database
    .prepare(
      `select name, sql from sqlite_master where type = 'index' and sql is not null
       and tbl_name in (${tables.map(() => '?').join(', ')})`,
    )
    .raw()
    .all(...tables)
    .map((row) => [String(Object(row)[0]), String(Object(row)[1])] as const)
  for (const [name] of made) database.exec(`drop index ${name}`)
  return () => {
    for (const [, source] of made) database.exec(source)
  }
}
