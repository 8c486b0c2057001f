import type SqliteDatabase from 'better-sqlite3'
import { type Compilable, CompiledQuery } from 'kysely'
import type { Db } from '../context'

type Prepare = (text: string) => SqliteDatabase.Statement

/** What prepares the statements of the databases in this very process. */
const prepareOf = new WeakMap<object, Prepare>()

/** From now on, short statements of transactions run past Kysely, whose promises take longer than they do. */
export function runShortDirectly(db: Db, prepare: Prepare): void {
  prepareOf.set(db.getExecutor().adapter, prepare)
}

/**
 * A statement that is asked for all the time: its text is built once for each register that is open, which costs more
 * than running it, and only the values change.
 * @param build the statement with values of any kind, which are given anew in this order
 */
export function keepStatement<Row>(build: (db: Db) => Compilable<Row>) {
  const textOf = keepText(build)
  return async (db: Db, values: readonly unknown[]): Promise<readonly Row[]> => {
    // The rows are those of the statement that was built.
    const query: CompiledQuery<Row> = CompiledQuery.raw(textOf(db), [...values])
    return (await db.executeQuery(query)).rows
  }
}

/** The same for a few values at every save. The names of its columns are one word: they are those of the database. */
export function keepShortStatement<Row>(build: (db: Db) => Compilable<Row>) {
  const textOf = keepText(build)
  const ask = keepStatement(build)
  return async (db: Db, values: readonly unknown[]): Promise<readonly Row[]> => {
    const prepare = db.isTransaction ? prepareOf.get(db.getExecutor().adapter) : undefined
    if (!prepare) return ask(db, values)
    const statement = prepare(textOf(db))
    // The rows are those of the statement that was built.
    if (statement.reader) return statement.all(values) as Row[]
    statement.run(values)
    return []
  }
}

function keepText(build: (db: Db) => Compilable<unknown>) {
  const texts = new WeakMap<object, string>()
  return (db: Db): string => {
    const { adapter } = db.getExecutor()
    const text = texts.get(adapter) ?? build(db).compile().sql
    texts.set(adapter, text)
    return text
  }
}
