import { sql } from 'kysely'
import type { CountedCode } from '#shared/indicators/breakdown'
import type { IndicatorTallies, ReceivedGroup } from '#shared/indicators/indicator-tallies'
import { epochOf } from '#shared/time/local-date'
import type { Db } from '../context'
import { countedCondition, type IndicatorQuestion, pinned, within } from './indicator-question'
import { packed, unpack } from './packed-rows'

/** The complaints received in the period, those that are alike together (see `acknowledgedInTime` for the rule). */
export async function tallyReceived(db: Db, question: IndicatorQuestion): Promise<ReceivedGroup[]> {
  const isInTime = sql`acknowledged_on <= acknowledgement_due_on or answered_on <= acknowledgement_due_on`
  const isDue = sql`acknowledgement_due_on is not null
    and (${isInTime} or acknowledged_on is not null or acknowledgement_due_on < ${question.today})`
  const rows = await db
    .selectFrom('complaint')
    .select(['nature', 'site', 'channel', 'severity'])
    .select(sql<number>`case when coalesce(competence, 'OURS') = 'OURS' then 1 else 0 end`.as('isOurs'))
    .select(sql<number | string>`count(*)`.as('count'))
    .select(sql<number | string>`sum(case when ${isInTime} then 1 else 0 end)`.as('acknowledgedInTime'))
    .select(sql<number | string>`sum(case when ${isDue} then 1 else 0 end)`.as('acknowledgementDue'))
    .where(within('received_on', question))
    .where(countedCondition(question))
    .groupBy(['nature', 'site', 'channel', 'severity', 'isOurs'])
    .execute()
  return rows.map((row) => ({
    ...row,
    isOurs: row.isOurs === 1,
    count: Number(row.count),
    acknowledgedInTime: Number(row.acknowledgedInTime),
    acknowledgementDue: Number(row.acknowledgementDue),
  }))
}

/** Minutes to the first substantive response, of the complaints received that had one. */
export async function readFirstResponses(db: Db, question: IndicatorQuestion): Promise<number[]> {
  const row = await db
    .selectFrom('complaint')
    .select(packed([sql.ref('received_at'), sql.ref('first_substantive_response_at')]).as('rows'))
    .where(within('received_on', question))
    .where(countedCondition(question))
    .where('firstSubstantiveResponseAt', 'is not', null)
    .executeTakeFirst()
  return unpack(row?.rows ?? null).map(([from = '', to = '']) => (epochOf(to) - epochOf(from)) / 60_000)
}

/** The third parties that complaints received are about. */
export async function countThirdParties(db: Db, question: IndicatorQuestion): Promise<CountedCode[]> {
  const rows = await db
    .selectFrom('complaint')
    .select(['thirdPartyName'])
    .select(sql<number | string>`count(*)`.as('count'))
    .where('thirdPartyName', 'is not', null)
    .where(within('received_on', question))
    .where(countedCondition(question))
    .groupBy('thirdPartyName')
    .execute()
  return rows.map(({ thirdPartyName, count }) => {
    const name = thirdPartyName ?? ''
    return { code: name, label: name, count: Number(count) }
  })
}

/** The root causes of the complaints received, by number and by weight of severity. */
export async function tallyCauses(db: Db, question: IndicatorQuestion): Promise<IndicatorTallies['causes']> {
  const rows = await db
    .selectFrom('rootCauseLink')
    .innerJoin('rootCause', 'rootCause.id', 'rootCauseLink.rootCauseId')
    .innerJoin('complaint', 'complaint.id', 'rootCauseLink.complaintId')
    .select(['rootCause.id as code', 'rootCause.label'])
    .select(sql<number | string>`count(*)`.as('count'))
    // What a case weighs when its severity is not known: see `severityWeight`.
    .select(sql<number | string>`sum(coalesce(complaint.severity, 1))`.as('weight'))
    .where(within('received_on', question))
    .where(countedCondition(question))
    .groupBy(['rootCause.id', 'rootCause.label'])
    .execute()
  return rows.map((row) => ({ ...row, count: Number(row.count), weight: Number(row.weight) }))
}

/** What was granted on the complaints received, per nature. */
export async function tallyCompensations(
  db: Db,
  question: IndicatorQuestion,
): Promise<IndicatorTallies['compensations']> {
  const rows = await db
    .selectFrom('complaint')
    // From the complaints of the period to their gestures, and not the other way round.
    .crossJoin('compensation')
    .whereRef('compensation.complaintId', '=', 'complaint.id')
    .select(pinned('complaint.nature').as('grantedFor'))
    .select(sql<number | string>`coalesce(sum(compensation.amount), 0)`.as('amount'))
    .select(sql<number | string>`count(*)`.as('n'))
    .where(within('received_on', question))
    .where(countedCondition(question))
    .groupBy('grantedFor')
    .execute()
  return rows.map(({ grantedFor, amount, n }) => ({
    nature: grantedFor,
    amount: Number(amount),
    n: Number(n),
  }))
}
