import type { Db } from '../context'
import { keepStatement } from './kept-statement'

/** The next number of a series, from 1, taken in the transaction that uses it: a number is never lost nor given twice. */
export async function nextCount(db: Db, series: string): Promise<number> {
  return takeCounts(db, series, 1)
}

/** The same for as many as are wanted, one after the other; the first of them. */
export async function takeCounts(db: Db, series: string, wanted: number): Promise<number> {
  const [row] = await readOne(db, [series])
  const last = row?.last ?? 0
  await writeCount(db, series, last + wanted)
  return last + 1
}

/** The next number of each of two series, asked for together. */
export async function nextCounts(db: Db, one: string, other: string): Promise<readonly [number, number]> {
  const rows = await readTwo(db, [one, other])
  const next = (series: string) => (rows.find((row) => row.series === series)?.last ?? 0) + 1
  const [first, second] = [next(one), next(other)]
  await writeTwo(db, [one, first, other, second])
  return [first, second]
}

/** The last number of a series that a transaction read before: it alone writes. */
export async function writeCount(db: Db, series: string, last: number): Promise<void> {
  await writeOne(db, [series, last])
}

// Read and written apart: one statement that does both takes longer, and saves no trip to a server, which is not waited for.
const readOne = keepStatement((db) => readSeries(db, 1))
const readTwo = keepStatement((db) => readSeries(db, 2))
const writeOne = keepStatement((db) => writeSeries(db, 1))
const writeTwo = keepStatement((db) => writeSeries(db, 2))

function readSeries(db: Db, count: number) {
  const series = Array.from({ length: count }, () => '')
  return db.selectFrom('counter').select(['series', 'last']).where('series', 'in', series)
}

function writeSeries(db: Db, count: number) {
  return db
    .insertInto('counter')
    .values(Array.from({ length: count }, () => ({ series: '', last: 1 })))
    .onConflict((conflict) =>
      conflict.column('series').doUpdateSet((row) => ({ last: row.ref('excluded.last') })),
    )
}
