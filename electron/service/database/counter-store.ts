import { sql } from 'kysely'
import type { Db } from '../context'

/** The next number of a series, from 1, taken in the transaction that uses it: a number is never lost nor given twice. */
export async function nextCount(db: Db, series: string): Promise<number> {
  return takeCounts(db, series, 1)
}

/** The same for as many as are wanted, one after the other; the first of them. */
export async function takeCounts(db: Db, series: string, wanted: number): Promise<number> {
  const row = await db
    .insertInto('counter')
    .values({ series, last: wanted })
    .onConflict((conflict) =>
      conflict.column('series').doUpdateSet({ last: sql<number>`counter.last + ${wanted}` }),
    )
    .returning('last')
    .executeTakeFirstOrThrow()
  return row.last - wanted + 1
}

/** The next number of each of two series, asked for together. */
export async function nextCounts(db: Db, one: string, other: string): Promise<readonly [number, number]> {
  const rows = await db
    .insertInto('counter')
    .values([one, other].map((series) => ({ series, last: 1 })))
    .onConflict((conflict) => conflict.column('series').doUpdateSet({ last: sql<number>`counter.last + 1` }))
    .returning(['series', 'last'])
    .execute()
  const last = (series: string) => rows.find((row) => row.series === series)?.last ?? 0
  return [last(one), last(other)]
}
