import { type Compilable, CompiledQuery } from 'kysely'
import type { Db } from '../context'

/** The rows of a statement, here and now; null while it has to wait for its turn. */
export type AskNow = (db: Db, text: string, values: readonly unknown[]) => readonly unknown[] | null

/** Of the databases in this very process. */
const askNowOf = new WeakMap<object, AskNow>()

/** From now on, the kept statements of a register are asked in this way whenever it answers. */
export function askKeptNow(db: Db, askNow: AskNow): void {
  askNowOf.set(db.getExecutor().adapter, askNow)
}

/**
 * A statement that is asked for all the time: its text is built once for each register that is open, which costs more
 * than running it, and only the values change. It asks for all columns of a table, or for some named by one word.
 * @param build the statement with values of any kind, which are given anew in this order
 */
export function keepStatement<Row>(build: (db: Db) => Compilable<Row>) {
  const texts = new WeakMap<object, string>()
  return async (db: Db, values: readonly unknown[]): Promise<readonly Row[]> => {
    const { adapter } = db.getExecutor()
    const text = texts.get(adapter) ?? build(db).compile().sql
    texts.set(adapter, text)
    const rows = askNowOf.get(adapter)?.(db, text, values)
    // The rows are those of the statement that was built.
    if (rows) return rows as readonly Row[]
    const query: CompiledQuery<Row> = CompiledQuery.raw(text, [...values])
    return (await db.executeQuery(query)).rows
  }
}
