import type { Db } from '../context'
import { keepStatement } from './kept-statement'

/** The next number of a series, from 1, taken in the transaction that uses it: a number is never lost nor given twice. */
export async function nextCount(db: Db, series: string): Promise<number> {
  return takeCounts(db, series, 1)
}

/** The same for as many as are wanted, one after the other; the first of them. */
export async function takeCounts(db: Db, series: string, wanted: number): Promise<number> {
  const [row] = await readLast(db, [series])
  const last = row?.last ?? 0
  await writeCount(db, series, last + wanted)
  return last + 1
}

/** The next number of each of two series, asked for together. */
export function nextCounts(db: Db, one: string, other: string): Promise<readonly [number, number]> {
  return Promise.all([nextCount(db, one), nextCount(db, other)])
}

/** The last number of a series that a transaction read before: it alone writes. */
export async function writeCount(db: Db, series: string, last: number): Promise<void> {
  await writeLast(db, [series, last])
}

// Read and written apart: one statement that does both takes longer, and saves no trip to a server, which is not waited for.
const readLast = keepStatement((db) => db.selectFrom('counter').select('last').where('series', '=', ''))
const writeLast = keepStatement((db) =>
  db
    .insertInto('counter')
    .values({ series: '', last: 1 })
    .onConflict((conflict) =>
      conflict.column('series').doUpdateSet((row) => ({ last: row.ref('excluded.last') })),
    ),
)
