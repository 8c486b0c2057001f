import type { OutputOf } from '#shared/api/contract'
import { dateComplaint, toNewRows } from '../complaints/complaint-store'
import type { Context, Reference } from '../context'
import { takeCounts } from '../database/counter-store'
import { appendHistories } from '../history/history-store'
import { dateRemark, toNewRow } from '../remarks/remark-store'
import { type PreparedEntry, tellCreated } from './prepared-entry'

/** An entry that keeps every rule with what follows from its dates: it lacks nothing but its id and its number. */
export type DatedEntry = ReturnType<typeof dateEntry>

export function dateEntry(reference: Reference, entry: PreparedEntry) {
  return entry.table === 'complaint'
    ? { entry, table: entry.table, dated: dateComplaint(reference, entry.draft) }
    : { entry, table: entry.table, dated: dateRemark(reference, entry.draft) }
}

/**
 * Writes many entries at once, in their order: the same rows under the same numbers as one intake after the other, in
 * as few statements as possible.
 */
export async function writeEntries(
  context: Context,
  entries: readonly DatedEntry[],
): Promise<OutputOf<'intake.record'>[]> {
  if (entries.length === 0) return []
  const { db, engine } = context
  const firstOrdinal = await takeCounts(db, 'ordinal', entries.length)
  const nextRank = await takeRanks(
    context,
    entries.map((one) => one.dated.series),
  )
  const cases: ReturnType<typeof toNewRows>[] = []
  const remarks: ReturnType<typeof toNewRow>[] = []
  const written = entries.map((one, index) => {
    const rank = nextRank(one.dated.series)
    const ordinal = firstOrdinal + index
    const id = context.service.newId()
    if (one.table === 'complaint') {
      const rows = toNewRows(context, one.dated, id, rank, ordinal)
      cases.push(rows)
      return { id, number: rows.number, ...one }
    }
    const rows = toNewRow(context, one.dated, id, rank, ordinal)
    remarks.push(rows)
    return { id, number: rows.number, ...one }
  })
  await engine.insertAll(
    db,
    'complaint',
    cases.map(({ parts }) => parts),
  )
  await engine.insertAll(
    db,
    'agreedSolution',
    cases.flatMap(({ solutions }) => solutions),
  )
  await engine.insertAll(
    db,
    'compensation',
    cases.flatMap(({ compensations }) => compensations),
  )
  await engine.insertAll(
    db,
    'personKey',
    cases.flatMap(({ keys }) => keys),
  )
  await engine.insertAll(
    db,
    'remark',
    remarks.map(({ row }) => row),
  )
  await engine.indexAllWords(db, 'complaint', cases)
  await engine.indexAllWords(db, 'remark', remarks)
  await appendHistories(
    context,
    written.map(({ table, id, number, entry }) => tellCreated(table, id, number, entry.draft)),
  )
  return written.map(({ id, number, entry: { kind, reasons } }) => ({ id, number, kind, reasons }))
}

/** Takes the ranks of every series at once and deals them out in order. */
async function takeRanks({ db }: Context, wanted: readonly string[]): Promise<(series: string) => number> {
  const counts = new Map<string, number>()
  for (const series of wanted) counts.set(series, (counts.get(series) ?? 0) + 1)
  const next = new Map<string, number>()
  for (const [series, count] of counts) next.set(series, await takeCounts(db, series, count))
  return (series) => {
    const rank = next.get(series) ?? 0
    next.set(series, rank + 1)
    return rank
  }
}
