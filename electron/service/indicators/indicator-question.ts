import { type Expression, type RawBuilder, type SqlBool, sql } from 'kysely'
import type { Instant, Period } from '#shared/time/local-date'
import type { Context } from '../context'
import { daysOfSites, type SiteDays } from '../today/site-days'

/** What indicators are asked for; no site and no nature means all of them. */
export interface IndicatorQuestion {
  readonly period: Period
  readonly sites: readonly string[]
  readonly natures: readonly string[]
  /** Today at each site, to tell what is overdue. */
  readonly days: SiteDays
  readonly now: Instant
}

/** What is asked of some sites and natures in a period, now. */
export function askNow(
  context: Context,
  scope: Pick<IndicatorQuestion, 'period' | 'sites' | 'natures'>,
): IndicatorQuestion {
  return { ...scope, days: daysOfSites(context), now: context.now }
}

/**
 * Conditions on the sites and natures asked for; always one, so that it can stand in any statement. The columns are
 * wrapped to keep SQLite from walking an index of theirs: the dates lead to the rows, in the indexes made for it.
 */
export function scopeCondition({ sites, natures }: Pick<IndicatorQuestion, 'sites' | 'natures'>) {
  const conditions: Expression<SqlBool>[] = [sql<SqlBool>`${pinned('complaint.kind')} = 'complaint'`]
  if (sites.length > 0) conditions.push(sql<SqlBool>`${pinned('complaint.site')} in (${sql.join(sites)})`)
  if (natures.length > 0)
    conditions.push(sql<SqlBool>`${pinned('complaint.nature')} in (${sql.join(natures)})`)
  return sql<SqlBool>`(${sql.join(conditions, sql` and `)})`
}

/** A column as it is, that no index is chosen for. */
export function pinned(column: string): RawBuilder<string> {
  return sql<string>`coalesce(${sql.ref(column)}, '')`
}

/** The scope, without what was cancelled or reclassified. */
export function countedCondition(question: IndicatorQuestion): Expression<SqlBool> {
  const isCounted = sql`complaint.cancelled_at is null and complaint.reclassified_at is null`
  return sql<SqlBool>`${scopeCondition(question)} and ${isCounted}`
}

/** A date column inside the period. */
export function within(
  column: 'received_on' | 'closed_on' | 'answer_due_on',
  { period }: Pick<IndicatorQuestion, 'period'>,
): Expression<SqlBool> {
  return sql<SqlBool>`${sql.ref(`complaint.${column}`)} between ${period.from} and ${period.to}`
}
