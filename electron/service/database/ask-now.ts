import type SqliteDatabase from 'better-sqlite3'
import type { AskNow } from './kept-statement'
import { isBusy } from './patient-driver'

type Sqlite = InstanceType<typeof SqliteDatabase>
type Prepare = (text: string) => SqliteDatabase.Statement

/**
 * Asks a SQLite register past Kysely, whose promises and renaming of columns take longer than short statements do: in
 * its transaction, and outside while there is none, when nobody sees what is not committed.
 */
export function makeAskNow(database: Sqlite, prepare: Prepare): AskNow {
  const texts = new Map<string, string>()
  return (db, text, values) => {
    if (db.isTransaction !== database.inTransaction) return null
    const named = texts.get(text) ?? nameColumns(text, prepare)
    texts.set(text, named)
    const statement = prepare(named)
    try {
      if (statement.reader) return statement.all(values)
      statement.run(values)
      return []
    } catch (error) {
      if (isBusy(error)) return null
      throw error
    }
  }
}

/** SQLite gives all columns of a table the names by which the program calls them. */
function nameColumns(text: string, prepare: Prepare): string {
  if (!text.startsWith('select *')) return text
  const names = prepare(text)
    .columns()
    .map(({ name }) => `"${name}" as "${name.replace(/_(.)/g, (_, letter: string) => letter.toUpperCase())}"`)
  return text.replace('*', names.join(', '))
}
