import { addDays } from '#shared/time/day-number'
import type { Db } from '../../context'
import { type Head, readChangesSince, type ToldChange } from '../../history/changes-since'
import { readChanges } from '../../history/stored-changes'

/** The months, `YYYY-MM`, in which cases that changed were received and closed, before and after. */
export interface Touched {
  readonly received: ReadonlySet<string>
  readonly closed: ReadonlySet<string>
}

export interface Changes {
  readonly head: Head
  readonly touched: Touched | 'all'
}

/** What the history tells since a row of it. */
export async function readTouched(db: Db, known: Head): Promise<Changes> {
  const { head, changed } = await readChangesSince(db, known, 'complaint')
  return { head, touched: changed === 'all' ? 'all' : await readMonths(db, changed) }
}

async function readMonths(db: Db, changed: readonly ToldChange[]): Promise<Touched> {
  const received = new Set<string>()
  const closed = new Set<string>()
  for (const { facts } of changed) {
    for (const { field, before, after } of readChanges(facts)) {
      if (field === 'receivedAt') addMonths(received, before, after)
      if (field === 'closedAt') addMonths(closed, before, after)
    }
  }
  const ids = [...new Set(changed.map(({ entityId }) => entityId))]
  if (ids.length === 0) return { received, closed }
  const cases = await db
    .selectFrom('complaint')
    .select(['receivedAt', 'closedAt'])
    .where('id', 'in', ids)
    .execute()
  for (const { receivedAt, closedAt } of cases) {
    addMonths(received, receivedAt)
    addMonths(closed, closedAt)
  }
  return { received, closed }
}

/** The months of instants, in whatever zone: a day before and a day after belong to it. */
function addMonths(months: Set<string>, ...instants: readonly unknown[]): void {
  for (const instant of instants) {
    if (typeof instant !== 'string') continue
    for (const days of [-1, 1]) months.add(addDays(instant.slice(0, 10), days).slice(0, 7))
  }
}
