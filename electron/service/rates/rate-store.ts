import { sql } from 'kysely'
import { isWritten } from '#shared/intake/intake-rules'
import type { CountedDay } from '#shared/rates/base-selection'
import type { Excluded } from '#shared/rates/rate-api'
import { classifyForRate, tallyForRate } from '#shared/rates/rate-exclusion'
import type { Period } from '#shared/time/local-date'
import { type Context, findListItem } from '../context'

/** The complaints received in a period, by day and site, that enter the rate, and the others by reason. */
export async function tallyComplaints(
  context: Context,
  period: Period,
  site: string | null,
): Promise<{ counted: CountedDay[]; excluded: Excluded; months: Map<string, Excluded> }> {
  let query = context.db
    .selectFrom('complaint')
    .select(['site', 'receivedOn', 'kind', 'nature', 'inScope', 'channel', 'writtenForm'])
    .select(sql<number>`case when cancelled_at is null then 0 else 1 end`.as('isCancelled'))
    .select(sql<number>`case when reclassified_at is null then 0 else 1 end`.as('isReclassified'))
    .select(sql<number | string>`count(*)`.as('count'))
    .where('receivedOn', '>=', period.from)
    .where('receivedOn', '<=', period.to)
    .groupBy(['site', 'receivedOn', 'kind', 'nature', 'inScope', 'channel', 'writtenForm'])
    .groupBy(['isCancelled', 'isReclassified'])
  if (site) query = query.where('site', '=', site)
  const groups = await query.execute()
  const facts = groups.flatMap((group) => {
    const fact = {
      kind: group.kind,
      isCancelled: group.isCancelled === 1,
      isReclassified: group.isReclassified === 1,
      isWritten: isWritten(group.channel, group.writtenForm === 1),
      inScope: group.inScope === 1,
      natureCounts: findListItem(context, 'NATURE', group.nature)?.countsInRate ?? true,
    }
    return { fact, count: Number(group.count), site: group.site, receivedOn: group.receivedOn }
  })
  const months = new Map<string, Excluded>()
  for (const month of new Set(facts.map((group) => group.receivedOn.slice(0, 7)))) {
    months.set(month, tallyGroups(facts.filter((group) => group.receivedOn.startsWith(month))))
  }
  return {
    counted: facts
      .filter((group) => classifyForRate(group.fact) === 'COUNTED')
      .map(({ site: countedSite, receivedOn, count }) => ({ site: countedSite, receivedOn, count })),
    excluded: tallyGroups(facts),
    months,
  }
}

type Fact = Parameters<typeof classifyForRate>[0]

function tallyGroups(groups: readonly { fact: Fact; count: number }[]): Excluded {
  const each = groups.flatMap(({ fact, count }) => Array.from({ length: count }, () => fact))
  return tallyForRate(each).excluded
}
