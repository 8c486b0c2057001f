import { toRuleError } from '#shared/api/parse-issues'
import type { calendarApi } from '#shared/calendars/calendar-api'
import { countBetween, deadline } from '#shared/calendars/deadline'
import { defaultCalendar, type SiteCalendar } from '#shared/calendars/site-calendar'
import { parseInstant } from '#shared/time/local-date'
import { type Context, zoneOf } from '../context'
import type { Handlers } from '../handlers'
import { resolveSite } from '../resolve-reference'

export const calendarHandlers: Handlers<keyof typeof calendarApi> = {
  'calendars.deadline': async (context, { site, from, ...delay }) => {
    const calendar = calendarOf(context, site)
    const due = deadline({ ...delay, from: readMoment(from, 'from', calendar), calendar })
    if (due === undefined) throw toRuleError([{ path: 'amount', code: 'NO_SUCH_DAY' }])
    return { due }
  },
  'calendars.count': async (context, { site, from, to, unit }) => {
    const calendar = calendarOf(context, site)
    const moments = { from: readMoment(from, 'from', calendar), to: readMoment(to, 'to', calendar) }
    return { count: countBetween({ ...moments, unit, calendar }) }
  },
}

/** The calendar of a site, the first one when none is named. */
function calendarOf(context: Context, site: string | null | undefined): SiteCalendar {
  return defaultCalendar(zoneOf(context, resolveSite(context, site)))
}

function readMoment(text: string, path: string, calendar: SiteCalendar): string {
  const moment = text.length === 10 ? text : parseInstant(text, calendar.timeZone)
  if (moment === undefined) throw toRuleError([{ path, code: 'IMPOSSIBLE_DATE' }])
  return moment
}
