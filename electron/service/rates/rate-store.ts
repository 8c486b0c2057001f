import { type Expression, type SqlBool, sql } from 'kysely'
import { isWritten, writtenChannels } from '#shared/intake/intake-rules'
import type { Excluded } from '#shared/rates/rate-api'
import { type classifyForRate, tallyForRate } from '#shared/rates/rate-exclusion'
import type { Period } from '#shared/time/local-date'
import { type Context, findListItem } from '../context'

/** The complaints that a rate is about; no site and no nature means all of them. */
export interface RateScope {
  readonly period: Period
  readonly sites: readonly string[]
  readonly natures: readonly string[]
}

type Fact = Parameters<typeof classifyForRate>[0]

/** Complaints of a month that stay out of the rate for the same reason. */
export interface LeftOut {
  readonly month: string
  readonly fact: Fact
  readonly count: number
}

/** What stays out of the rate; the rule itself is `classifyForRate`. */
export async function readLeftOut(context: Context, scope: RateScope): Promise<LeftOut[]> {
  const rows = await context.db
    .selectFrom('complaint')
    .select(['kind', 'nature', 'inScope', 'channel', 'writtenForm'])
    .select(sql<string>`substr(received_on, 1, 7)`.as('month'))
    .select(sql<number>`case when cancelled_at is null then 0 else 1 end`.as('isCancelled'))
    .select(sql<number>`case when reclassified_at is null then 0 else 1 end`.as('isReclassified'))
    .select(sql<number | string>`count(*)`.as('count'))
    .where(receivedCondition(scope))
    .where(sql<SqlBool>`not (${enteringCondition(context)})`)
    .groupBy(['kind', 'nature', 'inScope', 'channel', 'writtenForm', 'month'])
    .groupBy(['isCancelled', 'isReclassified'])
    .execute()
  return rows.map((row) => ({
    month: row.month,
    count: Number(row.count),
    fact: {
      kind: row.kind,
      isCancelled: row.isCancelled === 1,
      isReclassified: row.isReclassified === 1,
      isWritten: isWritten(row.channel, row.writtenForm === 1),
      inScope: row.inScope === 1,
      natureCounts: findListItem(context, 'NATURE', row.nature)?.countsInRate ?? true,
    },
  }))
}

/** What `classifyForRate` counts, said to the database; the tests hold the two to each other. */
export function enteringCondition({ lists }: Context): Expression<SqlBool> {
  const notCounted = lists.filter((item) => item.list === 'NATURE' && !item.countsInRate)
  const conditions = [
    sql`coalesce(kind, '') = 'complaint' and cancelled_at is null and reclassified_at is null and in_scope = 1`,
    sql`(written_form = 1 or coalesce(channel, '') in (${sql.join([...writtenChannels])}))`,
  ]
  if (notCounted.length > 0) {
    conditions.push(sql`coalesce(nature, '') not in (${sql.join(notCounted.map(({ code }) => code))})`)
  }
  return sql<SqlBool>`(${sql.join(conditions, sql` and `)})`
}

function receivedCondition({ period, sites, natures }: RateScope): Expression<SqlBool> {
  const conditions = [sql`received_on between ${period.from} and ${period.to}`]
  if (sites.length > 0) conditions.push(sql`coalesce(site, '') in (${sql.join(sites)})`)
  if (natures.length > 0) conditions.push(sql`coalesce(nature, '') in (${sql.join(natures)})`)
  return sql<SqlBool>`(${sql.join(conditions, sql` and `)})`
}

/** By reason. */
export function tallyLeftOut(groups: readonly LeftOut[]): Excluded {
  const each = groups.flatMap(({ fact, count }) => new Array<Fact>(count).fill(fact))
  return tallyForRate(each).excluded
}
