import { type Expression, type SqlBool, sql } from 'kysely'
import { isWritten, writtenChannels } from '#shared/intake/intake-rules'
import type { CountedDay } from '#shared/rates/base-selection'
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

/** The complaints received in a period, by day and site, that enter the rate, and the others by reason. */
export async function tallyComplaints(
  context: Context,
  scope: RateScope,
): Promise<{ counted: CountedDay[]; excluded: Excluded; months: Map<string, Excluded> }> {
  const groups = await readLeftOut(context, scope)
  const months = new Map<string, Excluded>()
  for (const month of new Set(groups.map((group) => group.month))) {
    months.set(month, tallyGroups(groups.filter((group) => group.month === month)))
  }
  return { counted: await countDays(context, scope), excluded: tallyGroups(groups), months }
}

/** The complaints of a period that stay out of the rate, by reason. */
export async function tallyExcluded(context: Context, scope: RateScope): Promise<Excluded> {
  return tallyGroups(await readLeftOut(context, scope))
}

type Fact = Parameters<typeof classifyForRate>[0]

interface FactGroup {
  readonly month: string
  readonly fact: Fact
  readonly count: number
}

/** What stays out of the rate, by reason; the rule itself is `classifyForRate`. */
async function readLeftOut(context: Context, scope: RateScope): Promise<FactGroup[]> {
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

/** The complaints that enter the rate, by day and site. */
async function countDays(context: Context, scope: RateScope): Promise<CountedDay[]> {
  const rows = await context.db
    .selectFrom('complaint')
    .select(['site', 'receivedOn'])
    .select(sql<number | string>`count(*)`.as('count'))
    .where(receivedCondition(scope))
    .where(enteringCondition(context))
    .groupBy(['receivedOn', 'site'])
    .execute()
  return rows.map((row) => ({ ...row, count: Number(row.count) }))
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

function tallyGroups(groups: readonly { fact: Fact; count: number }[]): Excluded {
  const each = groups.flatMap(({ fact, count }) => new Array<Fact>(count).fill(fact))
  return tallyForRate(each).excluded
}
