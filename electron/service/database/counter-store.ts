import { sql } from 'kysely'
import type { Db } from '../context'

/** The next number of a series, from 1, taken in the transaction that uses it: a number is never lost nor given twice. */
export async function nextCount(db: Db, series: string): Promise<number> {
  const row = await db
    .insertInto('counter')
    .values({ series, last: 1 })
    .onConflict((conflict) => conflict.column('series').doUpdateSet({ last: sql<number>`counter.last + 1` }))
    .returning('last')
    .executeTakeFirstOrThrow()
  return row.last
}
