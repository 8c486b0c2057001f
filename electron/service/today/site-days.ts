import { type Expression, type SqlBool, sql } from 'kysely'
import type { LocalDate } from '#shared/time/day-number'
import { localDateOf } from '#shared/time/local-date'
import { type Context, zoneOf } from '../context'

/** It is not the same day everywhere: the sites by their local date. */
export type SiteDays = ReadonlyMap<LocalDate, readonly string[]>

export function daysOfSites(context: Context): SiteDays {
  const days = new Map<LocalDate, string[]>()
  for (const { id } of context.sites) {
    const today = localDateOf(context.now, zoneOf(context, id))
    days.set(today, [...(days.get(today) ?? []), id])
  }
  return days
}

/** A condition on the local date of each site; a single one wherever all sites share their date, as they mostly do. */
export function onSiteDays(
  days: SiteDays,
  condition: (today: LocalDate) => Expression<SqlBool>,
): Expression<SqlBool> {
  const [only, ...others] = days.keys()
  if (only && others.length === 0) return condition(only)
  const parts = [...days].map(
    ([today, sites]) => sql<SqlBool>`(complaint.site in (${sql.join(sites)}) and ${condition(today)})`,
  )
  return sql<SqlBool>`(${sql.join(parts, sql` or `)})`
}
