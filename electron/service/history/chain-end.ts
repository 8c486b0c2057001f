import { AppError } from '#shared/api/app-error'
import type { Db } from '../context'
import { writeCount } from '../database/counter-store'
import { keepStatement } from '../database/kept-statement'
import type { HistoryTable } from '../database/tables'

/** Where the chain ends; without a hash while there is no row. */
type ChainEnd = Readonly<Pick<HistoryTable, 'sequence'>> & { readonly hash: string | null }

/** The end that a transaction asked for: it alone writes, so that only what it adds itself moves the end. */
const endOf = new WeakMap<Db, Promise<ChainEnd>>()

/** Asks for the end with what a transaction asks first: far from the server each answer takes its time. */
export function askForEnd(db: Db): void {
  const end = readEnd(db)
  // Who takes the next row hears of it.
  end.catch(() => undefined)
  endOf.set(db, end)
}

/** The transaction added this row to the chain. */
export function moveEnd(db: Db, row: ChainEnd): void {
  if (endOf.has(db)) endOf.set(db, Promise.resolve(row))
}

/** The transaction adds rows without asking for the end. */
export function forgetEnd(db: Db): void {
  endOf.delete(db)
}

/** The next number of the chain and the seal of the row before, null before the first. */
export async function takeNextRow(db: Db): Promise<{ sequence: number; previousHash: string | null }> {
  const end = await (endOf.get(db) ?? readEnd(db))
  const last = end.sequence + 1
  await writeCount(db, 'history', last)
  return { sequence: last, previousHash: end.hash }
}

export function missingRow(sequence: number): AppError {
  return new AppError('REGISTER_UNREADABLE', `history row ${sequence} is missing`)
}

async function readEnd(db: Db): Promise<ChainEnd> {
  const [row] = await readLast(db, ['history'])
  if (row && row.hash === null && row.last > 0) throw missingRow(row.last)
  return { sequence: row?.last ?? 0, hash: row?.hash ?? null }
}

// No join: SQLite would prepare it anew each time.
const readLast = keepStatement((db) =>
  db
    .selectFrom('counter')
    .select((counter) => [
      'last',
      counter.selectFrom('history').select('hash').whereRef('sequence', '=', 'counter.last').as('hash'),
    ])
    .where('series', '=', ''),
)
