import { sql } from 'kysely'
import type { CountedCode } from '#shared/indicators/breakdown'
import type { IndicatorTallies, ReceivedGroup } from '#shared/indicators/indicator-tallies'
import type { Db } from '../context'
import { countedCondition, type IndicatorQuestion, pinned, within } from './indicator-question'
import { joined, packed, readPacked, splitJoined } from './packed-rows'

/**
 * The complaints received in the period, those that are alike together (see `acknowledgedInTime` for the rule), and
 * the minutes to the first substantive response of those that had one: read together, in one walk of the index.
 */
export async function readReceived(
  db: Db,
  question: IndicatorQuestion,
): Promise<Pick<IndicatorTallies, 'received' | 'firstResponses'>> {
  const isInTime = sql`acknowledged_on <= acknowledgement_due_on or answered_on <= acknowledgement_due_on`
  const isDue = sql`acknowledgement_due_on is not null
    and (${isInTime} or acknowledged_on is not null or acknowledgement_due_on < ${question.today})`
  const alike = [
    ...['nature', 'site', 'channel', 'severity'].map((column) => sql.ref(`complaint.${column}`)),
    sql`case when coalesce(competence, 'OURS') = 'OURS' then 1 else 0 end`,
    sql`case when ${isInTime} then 1 else 0 end`,
    sql`case when ${isDue} then 1 else 0 end`,
  ]
  const row = await db
    .selectFrom('complaint')
    .select(
      packed([
        joined(alike),
        sql.ref('complaint.received_at'),
        sql.ref('complaint.first_substantive_response_at'),
      ]).as('rows'),
    )
    .where(within('received_on', question))
    .where(countedCondition(question))
    .executeTakeFirst()
  const counts = new Map<string, number>()
  const firstResponses: number[] = []
  const reader = readPacked(row?.rows ?? null)
  while (reader.hasMore()) {
    const codes = reader.text()
    counts.set(codes, (counts.get(codes) ?? 0) + 1)
    const received = reader.epoch()
    const first = reader.epoch()
    if (received !== null && first !== null) firstResponses.push((first - received) / 60_000)
  }
  return { received: [...counts].map(([codes, count]) => toGroup(codes, count)), firstResponses }
}

function toGroup(codes: string, count: number): ReceivedGroup {
  const [nature = '', site = '', channel = '', severity, isOurs, isInTime, isDue] = splitJoined(codes)
  return {
    ...{ nature, site, channel, count },
    severity: severity ? Number(severity) : null,
    isOurs: isOurs === '1',
    acknowledgedInTime: isInTime === '1' ? count : 0,
    acknowledgementDue: isDue === '1' ? count : 0,
  }
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
