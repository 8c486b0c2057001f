import { sql } from 'kysely'
import type { Db } from '../context'
import { keepStatement } from './kept-statement'

/** The next number of a series, from 1, taken in the transaction that uses it: a number is never lost nor given twice. */
export async function nextCount(db: Db, series: string): Promise<number> {
  return takeCounts(db, series, 1)
}

/** The same for as many as are wanted, one after the other; the first of them. */
export async function takeCounts(db: Db, series: string, wanted: number): Promise<number> {
  const [row] = await takeOne(db, [series, wanted])
  return (row?.last ?? 0) - wanted + 1
}

/** The next number of each of two series, asked for together. */
export async function nextCounts(db: Db, one: string, other: string): Promise<readonly [number, number]> {
  const rows = await takeTwo(db, [one, 1, other, 1])
  const last = (series: string) => rows.find((row) => row.series === series)?.last ?? 0
  return [last(one), last(other)]
}

const takeOne = keepStatement((db) => takeSeries(db, 1))
const takeTwo = keepStatement((db) => takeSeries(db, 2))

/** Adds to each of so many series what its row says. */
function takeSeries(db: Db, count: number) {
  return db
    .insertInto('counter')
    .values(Array.from({ length: count }, () => ({ series: '', last: 1 })))
    .onConflict((conflict) =>
      conflict.column('series').doUpdateSet({ last: sql<number>`counter.last + excluded.last` }),
    )
    .returning(['series', 'last'])
}
