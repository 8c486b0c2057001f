import { type Compilable, CompiledQuery } from 'kysely'
import type { Db } from '../context'

/**
 * A statement that is asked for all the time: its text is built once for each register that is open, which costs more
 * than running it, and only the values change.
 * @param build the statement with values of any kind, which are given anew in this order
 */
export function keepStatement<Row>(build: (db: Db) => Compilable<Row>) {
  const texts = new WeakMap<object, string>()
  return async (db: Db, values: readonly unknown[]): Promise<readonly Row[]> => {
    const { adapter } = db.getExecutor()
    const text = texts.get(adapter) ?? build(db).compile().sql
    texts.set(adapter, text)
    // The rows are those of the statement that was built.
    const query: CompiledQuery<Row> = CompiledQuery.raw(text, [...values])
    return (await db.executeQuery(query)).rows
  }
}
