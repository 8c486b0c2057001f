import type { HistoryEntity } from '#shared/history/history-api'
import { addDays } from '#shared/time/day-number'
import type { Db } from '../../context'
import { readChanges } from '../../history/stored-changes'

/** The last row of the history that was looked at; its seal tells whether it still is the same history. */
export interface Head {
  readonly sequence: number
  /** Null before the first row. */
  readonly hash: string | null
}

/** The months, `YYYY-MM`, in which cases that changed were received and closed, before and after. */
export interface Touched {
  readonly received: ReadonlySet<string>
  readonly closed: ReadonlySet<string>
}

export interface Changes {
  readonly head: Head
  readonly touched: Touched | 'all'
}

/** After so many changes everything is counted again; no statement names more cases. */
const mostChanges = 2_000

/** What no figure is counted from. */
const harmless: ReadonlySet<string> = new Set<HistoryEntity>([
  ...(['remark', 'customerBase', 'attachment', 'letter', 'letterTemplate', 'action', 'savedView'] as const),
  ...(['report', 'account', 'managementReview', 'risk', 'selfAssessment', 'procedure', 'register'] as const),
])

/** What the history tells since a row of it. */
export async function readTouched(db: Db, head: Head): Promise<Changes> {
  const rows = await db
    .selectFrom('history')
    .select(['sequence', 'hash', 'entity', 'entityId', 'facts'])
    .where('sequence', '>=', head.sequence)
    .orderBy('sequence')
    .limit(mostChanges)
    .execute()
  const isSame = head.hash === null ? rows.length === 0 : rows[0]?.hash === head.hash
  const isRare = rows.some(({ entity }) => entity !== 'complaint' && !harmless.has(entity))
  if (!isSame || isRare || rows.length === mostChanges) return { head: await readHead(db), touched: 'all' }
  const changed = rows.slice(1).filter(({ entity }) => entity === 'complaint')
  const last = rows.at(-1)
  return {
    head: last ? { sequence: last.sequence, hash: last.hash } : head,
    touched: await readMonths(db, changed),
  }
}

async function readHead(db: Db): Promise<Head> {
  const row = await db
    .selectFrom('history')
    .select(['sequence', 'hash'])
    .orderBy('sequence', 'desc')
    .limit(1)
    .executeTakeFirst()
  return row ?? { sequence: 0, hash: null }
}

async function readMonths(
  db: Db,
  changed: readonly { readonly entityId: string; readonly facts: string }[],
): Promise<Touched> {
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
