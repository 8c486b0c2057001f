import { type SqlBool, sql } from 'kysely'
import type { FlowEvent } from '#shared/indicators/backlog'
import { addDays } from '#shared/time/day-number'
import { localDateOf } from '#shared/time/local-date'
import { type Context, type Db, zoneOf } from '../context'
import { readChanges } from '../history/stored-changes'
import { type IndicatorQuestion, pinned, scopeCondition } from './indicator-question'

const detour = sql<SqlBool>`coalesce(reopened_at, reclassified_at, cancelled_at) is not null`
const straight = sql<SqlBool>`reopened_at is null and reclassified_at is null and cancelled_at is null`

/** Longer than this few cases take: an index holds those alone. */
const longDays = 366
const isLong = sql<SqlBool>`complaint.resolution_ms > 31536000000`

/**
 * Cases that simply came in and went out, received before the period and not closed before it; nothing is closed before it is received. Those of the year
 * before are counted one by one; of older ones only those are looked at that are open still or took more than a year.
 */
export async function countOpenBefore(db: Db, question: IndicatorQuestion): Promise<number> {
  const { from } = question.period
  const recent = addDays(from, -longDays)
  const isOpenAt = sql<SqlBool>`coalesce(complaint.closed_on, ${from}) >= ${from}`
  const receivedOn = pinned('complaint.received_on')
  const parts = [
    sql<SqlBool>`complaint.received_on >= ${recent} and complaint.received_on < ${from} and ${isOpenAt}`,
    sql<SqlBool>`complaint.closed_at is null and complaint.received_at < ${from} and ${receivedOn} < ${recent}`,
    sql<SqlBool>`${isLong} and complaint.closed_on >= ${from} and ${receivedOn} < ${recent}`,
  ]
  let count = 0
  for (const part of parts) {
    const row = await db
      .selectFrom('complaint')
      .select(sql<number | string>`count(*)`.as('count'))
      .where(part)
      .where(scopeCondition(question))
      .where(straight)
      .executeTakeFirstOrThrow()
    count += Number(row.count)
  }
  return count
}

/** What opened and ended each of the few cases that were reopened, reclassified or cancelled. */
export async function readDetours(context: Context, question: IndicatorQuestion): Promise<FlowEvent[][]> {
  const { from } = question.period
  const rows = await context.db
    .selectFrom('complaint')
    .select(['id', 'site', 'receivedOn', 'closedOn', 'reopenedAt', 'reclassifiedAt', 'cancelledAt'])
    .where('receivedOn', '<=', question.period.to)
    .where(detour)
    .where(scopeCondition(question))
    // What was over before the period came in and went out before it.
    .where(
      sql<SqlBool>`not (coalesce(closed_on, ${from}) < ${from} and cancelled_at is null and reclassified_at is null)`,
    )
    .where(sql<SqlBool>`coalesce(cancelled_at, ${from}) >= ${addDays(from, -1)}`)
    .execute()
  const reopened = rows.flatMap(({ id, reopenedAt }) => (reopenedAt === null ? [] : [id]))
  const reopenings = await readReopenings(context.db, reopened)
  return rows.map((row) => flowOfCase(context, row, reopenings.get(row.id) ?? []))
}

interface CaseDates {
  readonly site: string
  readonly receivedOn: string
  readonly closedOn: string | null
  readonly reopenedAt: string | null
  readonly reclassifiedAt: string | null
  readonly cancelledAt: string | null
}

interface Reopening {
  readonly type: 'CLOSED' | 'REOPENED'
  readonly at: string
}

/** The entries into the backlog and exits from it of one case, at its site. */
export function flowOfCase(
  context: Context,
  { site, receivedOn, closedOn, reopenedAt, reclassifiedAt, cancelledAt }: CaseDates,
  reopenings: readonly Reopening[],
): FlowEvent[] {
  const onOf = (at: string) => localDateOf(at, zoneOf(context, site))
  const flow: FlowEvent[] = [{ type: 'RECEIVED', on: receivedOn }]
  if (reopenedAt) flow.push(...reopenings.map(({ type, at }) => ({ type, on: onOf(at) })))
  else if (closedOn) flow.push({ type: 'CLOSED', on: closedOn })
  if (reclassifiedAt) flow.push({ type: 'RECLASSIFIED', on: onOf(reclassifiedAt) })
  if (cancelledAt) flow.push({ type: 'CANCELLED', on: onOf(cancelledAt) })
  return flow
}

/** Statements with more values than this are not understood everywhere. */
const mostValues = 400

/** Closings and reopenings of cases that were reopened: their row remembers the last of each only. */
export async function readReopenings(db: Db, ids: readonly string[]): Promise<Map<string, Reopening[]>> {
  const byCase = new Map<string, Reopening[]>()
  for (let start = 0; start < ids.length; start += mostValues) {
    const rows = await db
      .selectFrom('history')
      .select(['entityId', 'facts'])
      .where('entityId', 'in', ids.slice(start, start + mostValues))
      .orderBy('sequence')
      .execute()
    for (const row of rows) addReopenings(byCase, row)
  }
  return byCase
}

function addReopenings(
  byCase: Map<string, Reopening[]>,
  { entityId, facts }: { readonly entityId: string; readonly facts: string },
): void {
  for (const { field, after } of readChanges(facts)) {
    if (typeof after !== 'string' || (field !== 'closedAt' && field !== 'reopenedAt')) continue
    const events = byCase.get(entityId) ?? []
    events.push({ type: field === 'closedAt' ? 'CLOSED' : 'REOPENED', at: after })
    byCase.set(entityId, events)
  }
}
