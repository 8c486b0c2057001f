import { refuseField } from '#shared/api/refusal'
import { localDateOf, parseLocalDay } from '#shared/time/local-date'
import { type Context, zoneOf } from './context'

/** Today at a site, or for the organisation when no site is meant. */
export function todayAt(context: Context, site: string | null = null): string {
  return localDateOf(context.now, site ? zoneOf(context, site) : context.settings.timeZone)
}

/** A day given as a date or as an instant, at a site; undefined when none was given. */
export function readDay<T extends null | undefined>(
  context: Context,
  text: string | T,
  path: string,
  site: string | null = null,
): string | T {
  if (text === undefined || text === null) return text
  const day = parseLocalDay(text, site ? zoneOf(context, site) : context.settings.timeZone)
  if (day === undefined) throw refuseField(path, 'IMPOSSIBLE_DATE')
  return day
}
