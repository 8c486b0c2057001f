import { findRecurrences } from '#shared/remarks/recurrences'
import { addDays } from '#shared/time/day-number'
import type { RecurrenceProposal } from '#shared/vigilance/vigilance-api'
import type { Context } from '../context'
import { todayAt } from '../local-day'
import { readVigilance } from './vigilance-store'

/** How far back remarks are looked at, in days: a recurrence that nobody settled does not fade with its window. */
const memory = 365

/** Topics that came back and that nobody settled: the remarks after the last decision on them count. */
export async function listRecurrences(context: Context): Promise<RecurrenceProposal[]> {
  const rule = await readVigilance(context.db)
  const days = Math.max(memory, rule.recurrenceDays)
  const remarks = await context.db
    .selectFrom('remark')
    .select(['id', 'number', 'topic', 'site', 'receivedOn', 'ordinal'])
    .where('receivedOn', '>', addDays(todayAt(context), -days))
    .where('cancelledAt', 'is', null)
    .where('promotedAt', 'is', null)
    .where('polarity', '<>', 'POSITIVE')
    .orderBy('receivedOn')
    .orderBy('ordinal')
    .execute()
  const settled = await readSettled(context)
  const open = remarks.filter((remark) => remark.ordinal > (settled.get(keyOf(remark)) ?? 0))
  const recurrences = findRecurrences(open, { count: rule.recurrenceCount, days: rule.recurrenceDays })
  const openOf = new Map<string, typeof open>()
  for (const remark of open) {
    const known = openOf.get(keyOf(remark))
    if (known) known.push(remark)
    else openOf.set(keyOf(remark), [remark])
  }
  return recurrences.map((recurrence) => ({
    ...recurrence,
    remarks: (openOf.get(keyOf(recurrence)) ?? [])
      .filter(({ receivedOn }) => receivedOn >= recurrence.from && receivedOn <= recurrence.to)
      .map(({ id, number }) => ({ id, number })),
  }))
}

interface Settlement {
  readonly topic: string
  readonly site: string
  readonly actionId?: string
  readonly reason?: string
}

/** Settles what came back so far on a topic at a site, by an action or by a reason; how many decisions stand since. */
export async function settleRecurrence(context: Context, settlement: Settlement): Promise<number> {
  const { db, now, actor } = context
  const { topic, site, actionId = null, reason = null } = settlement
  const last = await db
    .selectFrom('remark')
    .select('ordinal')
    .where('topic', '=', topic)
    .where('site', '=', site)
    .orderBy('ordinal', 'desc')
    .limit(1)
    .executeTakeFirst()
  const upTo = last?.ordinal ?? 0
  const id = context.service.newId()
  await db
    .insertInto('recurrenceDecision')
    .values({ id, topic, site, upTo, actionId, reason, decidedAt: now, decidedBy: actor.id })
    .execute()
  return (await readSettled(context)).size
}

async function readSettled({ db }: Context): Promise<Map<string, number>> {
  const rows = await db
    .selectFrom('recurrenceDecision')
    .select((select) => ['topic', 'site', select.fn.max('upTo').as('upTo')])
    .groupBy(['topic', 'site'])
    .execute()
  return new Map(rows.map((row) => [keyOf(row), Number(row.upTo)]))
}

function keyOf({ topic, site }: { readonly topic: string; readonly site: string }): string {
  return `${topic} ${site}`
}
