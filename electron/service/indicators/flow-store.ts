import { type SqlBool, sql } from 'kysely'
import { z } from 'zod'
import { fieldChangeSchema } from '#shared/history/history-api'
import { type Flow, type FlowEvent, tallyFlow } from '#shared/indicators/backlog'
import type { IndicatorTallies } from '#shared/indicators/indicator-tallies'
import { localDateOf } from '#shared/time/local-date'
import { type Context, type Db, zoneOf } from '../context'
import { type IndicatorQuestion, scopeCondition } from './indicator-question'

const detour = sql<SqlBool>`coalesce(reopened_at, reclassified_at, cancelled_at) is not null`
const straight = sql<SqlBool>`reopened_at is null and reclassified_at is null and cancelled_at is null`

/**
 * The flows of each month and what was open before. Cases that simply came in (`received`, by month) and went out
 * (`closed`) are given as counts; the few that were reopened, reclassified or cancelled are followed one by one.
 */
export async function readFlow(
  context: Context,
  question: IndicatorQuestion,
  received: ReadonlyMap<string, number>,
  closed: ReadonlyMap<string, number>,
): Promise<IndicatorTallies['flow']> {
  const { db } = context
  const followed = tallyFlow(await readDetours(context, question), question.period)
  return {
    start: followed.start + (await countOpenBefore(db, question)),
    months: followed.months.map((month): Flow & { month: string } => ({
      ...month,
      received: month.received + (received.get(month.month) ?? 0),
      closed: month.closed + (closed.get(month.month) ?? 0),
    })),
  }
}

/** Received before the period and not closed before it; nothing is closed before it is received. */
async function countOpenBefore(db: Db, question: IndicatorQuestion): Promise<number> {
  const { from } = question.period
  const row = await db
    .selectFrom('complaint')
    .select(sql<number | string>`count(*)`.as('count'))
    .where('receivedOn', '<', from)
    .where(sql<SqlBool>`coalesce(complaint.closed_on, ${from}) >= ${from}`)
    .where(scopeCondition(question))
    .where(straight)
    .executeTakeFirstOrThrow()
  return Number(row.count)
}

/** What opened and ended each of the cases that went another way than in and out. */
async function readDetours(context: Context, question: IndicatorQuestion): Promise<FlowEvent[][]> {
  const rows = await context.db
    .selectFrom('complaint')
    .select(['id', 'site', 'receivedOn', 'closedOn', 'reopenedAt', 'reclassifiedAt', 'cancelledAt'])
    .where('receivedOn', '<=', question.period.to)
    .where(detour)
    .where(scopeCondition(question))
    .execute()
  const reopenings = rows.some(({ reopenedAt }) => reopenedAt !== null)
    ? await readReopenings(context.db)
    : new Map<string, never[]>()
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

/** Closings and reopenings of the cases that were reopened: their row remembers the last of each only. */
export async function readReopenings(db: Db): Promise<Map<string, Reopening[]>> {
  const rows = await db
    .selectFrom('history')
    .innerJoin('complaint', 'complaint.id', 'history.entityId')
    .select(['entityId', 'facts'])
    .where('reopenedAt', 'is not', null)
    .orderBy('sequence')
    .execute()
  const byCase = new Map<string, Reopening[]>()
  for (const { entityId, facts } of rows) {
    for (const { field, after } of z.array(fieldChangeSchema).parse(JSON.parse(facts))) {
      if (typeof after !== 'string' || (field !== 'closedAt' && field !== 'reopenedAt')) continue
      const events = byCase.get(entityId) ?? []
      events.push({ type: field === 'closedAt' ? 'CLOSED' : 'REOPENED', at: after })
      byCase.set(entityId, events)
    }
  }
  return byCase
}
