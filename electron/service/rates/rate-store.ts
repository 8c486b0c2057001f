import { type Expression, type SqlBool, sql } from 'kysely'
import { isWritten } from '#shared/intake/intake-rules'
import type { CountedDay } from '#shared/rates/base-selection'
import type { Excluded } from '#shared/rates/rate-api'
import { classifyForRate, tallyForRate } from '#shared/rates/rate-exclusion'
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
  const groups = await readFacts(context, scope)
  const months = new Map<string, Excluded>()
  for (const month of new Set(groups.map((group) => group.month))) {
    months.set(month, tallyGroups(groups.filter((group) => group.month === month)))
  }
  return { counted: await countDays(context, scope, groups), excluded: tallyGroups(groups), months }
}

type Fact = Parameters<typeof classifyForRate>[0]

interface FactGroup {
  readonly month: string
  readonly nature: string
  readonly channel: string
  readonly writtenForm: number
  readonly fact: Fact
  readonly count: number
}

async function readFacts(context: Context, scope: RateScope): Promise<FactGroup[]> {
  const rows = await context.db
    .selectFrom('complaint')
    .select(['kind', 'nature', 'inScope', 'channel', 'writtenForm'])
    .select(sql<string>`substr(received_on, 1, 7)`.as('month'))
    .select(sql<number>`case when cancelled_at is null then 0 else 1 end`.as('isCancelled'))
    .select(sql<number>`case when reclassified_at is null then 0 else 1 end`.as('isReclassified'))
    .select(sql<number | string>`count(*)`.as('count'))
    .where(scopeCondition(scope))
    .groupBy(['kind', 'nature', 'inScope', 'channel', 'writtenForm', 'month'])
    .groupBy(['isCancelled', 'isReclassified'])
    .execute()
  return rows.map(({ month, nature, channel, writtenForm, count, ...row }) => ({
    ...{ month, nature, channel, writtenForm },
    count: Number(count),
    fact: {
      kind: row.kind,
      isCancelled: row.isCancelled === 1,
      isReclassified: row.isReclassified === 1,
      isWritten: isWritten(channel, writtenForm === 1),
      inScope: row.inScope === 1,
      natureCounts: findListItem(context, 'NATURE', nature)?.countsInRate ?? true,
    },
  }))
}

/** Counted complaints by day and site. What counts was decided on the groups: the database only finds it again. */
async function countDays(
  context: Context,
  scope: RateScope,
  groups: readonly FactGroup[],
): Promise<CountedDay[]> {
  const counted = groups.filter(({ fact }) => classifyForRate(fact) === 'COUNTED')
  if (counted.length === 0) return []
  const natures = [...new Set(counted.map(({ nature }) => nature))]
  const ways = [...new Set(counted.map(({ channel, writtenForm }) => `${channel} ${writtenForm}`))]
  const rows = await context.db
    .selectFrom('complaint')
    .select(['site', 'receivedOn'])
    .select(sql<number | string>`count(*)`.as('count'))
    .where(scopeCondition(scope))
    .where(
      sql<SqlBool>`kind = 'complaint' and cancelled_at is null and reclassified_at is null and in_scope = 1`,
    )
    .where('nature', 'in', natures)
    .where(sql<SqlBool>`channel || ' ' || cast(written_form as text) in (${sql.join(ways)})`)
    .groupBy(['site', 'receivedOn'])
    .execute()
  return rows.map((row) => ({ ...row, count: Number(row.count) }))
}

function scopeCondition({ period, sites, natures }: RateScope): Expression<SqlBool> {
  const conditions = [sql<SqlBool>`received_on between ${period.from} and ${period.to}`]
  if (sites.length > 0) conditions.push(sql<SqlBool>`site in (${sql.join(sites)})`)
  if (natures.length > 0) conditions.push(sql<SqlBool>`nature in (${sql.join(natures)})`)
  return sql<SqlBool>`(${sql.join(conditions, sql` and `)})`
}

function tallyGroups(groups: readonly { fact: Fact; count: number }[]): Excluded {
  const each = groups.flatMap(({ fact, count }) => new Array<Fact>(count).fill(fact))
  return tallyForRate(each).excluded
}
