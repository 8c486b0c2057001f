import { sql } from 'kysely'
import type { CountedCode } from '#shared/indicators/breakdown'
import type { IndicatorTallies } from '#shared/indicators/indicator-tallies'
import type { Db } from '../context'
import { countedCondition, type IndicatorQuestion, pinned, within } from './indicator-question'

const monthReceived = sql<string>`substr(complaint.received_on, 1, 7)`

/** The third parties that complaints received are about, by month. */
export async function countThirdParties(
  db: Db,
  question: IndicatorQuestion,
): Promise<(CountedCode & { readonly month: string })[]> {
  const rows = await db
    .selectFrom('complaint')
    .select(['thirdPartyName', monthReceived.as('month')])
    .select(sql<number | string>`count(*)`.as('count'))
    .where('thirdPartyName', 'is not', null)
    .where(within('received_on', question))
    .where(countedCondition(question))
    .groupBy(['thirdPartyName', 'month'])
    .execute()
  return rows.map(({ thirdPartyName, month, count }) => {
    const name = thirdPartyName ?? ''
    return { code: name, label: name, month, count: Number(count) }
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
    .select(
      sql<
        number | string
      >`sum(case when coalesce(complaint.competence, 'OURS') = 'OURS' then 1 else 0 end)`.as('actable'),
    )
    .where(within('received_on', question))
    .where(countedCondition(question))
    .groupBy(['rootCause.id', 'rootCause.label'])
    .execute()
  return rows.map((row) => ({
    ...row,
    count: Number(row.count),
    weight: Number(row.weight),
    actable: Number(row.actable),
  }))
}

/** What was granted on the complaints received, per nature and month. */
export async function tallyCompensations(
  db: Db,
  question: IndicatorQuestion,
): Promise<(IndicatorTallies['compensations'][number] & { readonly month: string })[]> {
  const rows = await db
    .selectFrom('complaint')
    // From the complaints of the period to their gestures, and not the other way round.
    .crossJoin('compensation')
    .whereRef('compensation.complaintId', '=', 'complaint.id')
    .select([pinned('complaint.nature').as('grantedFor'), monthReceived.as('month')])
    .select(sql<number | string>`coalesce(sum(compensation.amount), 0)`.as('amount'))
    .select(sql<number | string>`count(*)`.as('n'))
    .where(within('received_on', question))
    .where(countedCondition(question))
    .groupBy(['grantedFor', 'month'])
    .execute()
  return rows.map(({ grantedFor, month, amount, n }) => ({
    ...{ nature: grantedFor, month },
    amount: Number(amount),
    n: Number(n),
  }))
}
