import { gatherRecurrences } from '#shared/remarks/recurrences'
import { addDays, type LocalDate } from '#shared/time/day-number'
import type { Vigilance } from '#shared/vigilance/vigilance'
import type { RecurrenceProposal } from '#shared/vigilance/vigilance-api'
import type { Context } from '../context'
import { keepRows } from '../history/kept-rows'
import { todayAt } from '../local-day'
import { readVigilance } from './vigilance-store'

/** How far back remarks are looked at, in days: a recurrence that nobody settled does not fade with its window. */
const memory = 365

/** What was remarked lately and still stands, praise left out, in the order of reception and of entry. */
export const readLastRemarks = keepRows({
  entity: 'remark',
  async read(context: Context, ids) {
    const rows = await context.db
      .selectFrom('remark')
      .select(['id', 'number', 'topic', 'site', 'receivedOn', 'ordinal'])
      .where('receivedOn', '>', dayBefore(context, await readVigilance(context.db)))
      .where('cancelledAt', 'is', null)
      .where('promotedAt', 'is', null)
      .where('polarity', '<>', 'POSITIVE')
      .$if(ids !== null, (query) => query.where('id', 'in', ids ?? []))
      .execute()
    // Written out: objects of one shape are passed in a fraction of the time.
    return rows.map(({ id, number, topic, site, receivedOn, ordinal }) => ({
      id,
      number,
      topic,
      site,
      receivedOn,
      ordinal,
    }))
  },
  compare: (a, b) =>
    a.receivedOn < b.receivedOn ? -1 : a.receivedOn > b.receivedOn ? 1 : a.ordinal - b.ordinal,
})

function dayBefore(context: Context, { recurrenceDays }: Vigilance): LocalDate {
  return addDays(todayAt(context), -Math.max(memory, recurrenceDays))
}

/** Topics that came back and that nobody settled: the remarks after the last decision on them count. */
export async function listRecurrences(context: Context): Promise<RecurrenceProposal[]> {
  const rule = await readVigilance(context.db)
  const before = dayBefore(context, rule)
  const settled = await readSettled(context)
  const remarks = await readLastRemarks(context)
  const asked = JSON.stringify([rule, before, [...settled]])
  const known = foundIn.get(remarks)
  if (known?.asked === asked) return known.found
  const isCounted = (remark: Remark) =>
    remark.receivedOn > before && (settled.size === 0 || remark.ordinal > (settled.get(keyOf(remark)) ?? 0))
  const limits = { count: rule.recurrenceCount, days: rule.recurrenceDays }
  const gathered = gatherRecurrences(remarks.filter(isCounted), limits)
  const found = gathered.map(({ recurrence, occurrences }) => ({
    ...recurrence,
    remarks: occurrences.map(({ id, number }) => ({ id, number })),
  }))
  foundIn.set(remarks, { asked, found })
  return found
}

// While no remark changes, the same ones are kept.
const foundIn = new WeakMap<readonly Remark[], { asked: string; found: RecurrenceProposal[] }>()

type Remark = Awaited<ReturnType<typeof readLastRemarks>>[number]

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
