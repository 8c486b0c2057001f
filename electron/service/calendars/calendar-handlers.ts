import { createHash } from 'node:crypto'
import type { OutputOf, ParsedInputOf } from '#shared/api/contract'
import { toRuleError } from '#shared/api/parse-issues'
import type { calendarApi } from '#shared/calendars/calendar-api'
import type { ClockSettings } from '#shared/calendars/clock-settings'
import { countBetween, deadline } from '#shared/calendars/deadline'
import type { SiteCalendar, SiteDays } from '#shared/calendars/site-calendar'
import { canonicalJson } from '#shared/history/canonical-json'
import { listFieldChanges } from '#shared/history/field-changes'
import { parseInstant } from '#shared/time/local-date'
import { conflictOf } from '../complaints/complaint-store'
import { type Context, calendarOf } from '../context'
import type { Handlers } from '../handlers'
import { appendHistory } from '../history/history-store'
import { requireListed, resolveSite } from '../resolve-reference'
import { saveSetting } from '../settings/settings-store'
import { readClocksVersion, readSiteVersion, saveSiteDays } from './calendar-store'
import { moveDeadlines } from './move-deadlines'

export const calendarHandlers: Handlers<keyof typeof calendarApi> = {
  'calendars.get': async (context, input) => {
    const site = resolveSite(context, input.site)
    return { site, version: await readSiteVersion(context.db, site), calendar: calendarOf(context, site) }
  },
  'calendars.preview': async (context, { site: named, days }) => {
    const site = resolveSite(context, named)
    return moveDeadlines(withDays(context, site, days), { site, write: false })
  },
  'calendars.save': saveCalendar,
  'clocks.get': async (context) => ({
    version: await readClocksVersion(context.db),
    clocks: context.clocks,
  }),
  'clocks.preview': (context, { clocks }) =>
    moveDeadlines({ ...context, clocks }, { site: null, write: false }),
  'clocks.save': saveClocks,
  'calendars.deadline': async (context, { site, from, ...delay }) => {
    const calendar = calendarOf(context, resolveSite(context, site))
    const due = deadline({ ...delay, from: readMoment(from, 'from', calendar), calendar })
    if (due === undefined) throw toRuleError([{ path: 'amount', code: 'NO_SUCH_DAY' }])
    return { due }
  },
  'calendars.count': async (context, { site, from, to, unit }) => {
    const calendar = calendarOf(context, resolveSite(context, site))
    const moments = { from: readMoment(from, 'from', calendar), to: readMoment(to, 'to', calendar) }
    return { count: countBetween({ ...moments, unit, calendar }) }
  },
}

async function saveCalendar(
  context: Context,
  { site: named, version, days }: ParsedInputOf<'calendars.save'>,
): Promise<OutputOf<'calendars.save'>> {
  const site = resolveSite(context, named)
  const current = await readSiteVersion(context.db, site)
  if (current !== version) throw await conflictOf(context.db, site)
  const before = calendarOf(context, site)
  const changed = withDays(context, site, days)
  const calendar = calendarOf(changed, site)
  const fields = listFieldChanges(before, calendar)
  const isSame = fields.length === 0 && (days === null) === (version === 0)
  const next = isSame ? version : days ? version + 1 : 0
  if (!isSame) await saveSiteDays(context.db, site, next, days)
  const moved = await moveDeadlines(changed, { site, write: true })
  if (fields.length > 0) {
    const facts = [...fields, ...listFieldChanges({}, { movedDates: moved.dates })]
    await appendHistory(context, { entity: 'calendar', entityId: site, action: 'UPDATE', facts })
  }
  return { site, version: next, calendar, moved }
}

async function saveClocks(
  context: Context,
  { version, clocks }: ParsedInputOf<'clocks.save'>,
): Promise<OutputOf<'clocks.save'>> {
  const entityId = clocksId(context)
  if ((await readClocksVersion(context.db)) !== version) throw await conflictOf(context.db, entityId)
  requireKnownChannels(context, clocks)
  const fields = listFieldChanges(context.clocks, clocks)
  const isSame = canonicalJson(context.clocks) === canonicalJson(clocks)
  const next = isSame ? version : version + 1
  if (!isSame) await saveSetting(context.db, 'clocks', { version: next, clocks })
  const moved = await moveDeadlines({ ...context, clocks }, { site: null, write: true })
  if (fields.length > 0) {
    const facts = [...fields, ...listFieldChanges({}, { movedDates: moved.dates })]
    await appendHistory(context, { entity: 'calendar', entityId, action: 'UPDATE', facts })
  }
  return { version: next, clocks, moved }
}

function requireKnownChannels(context: Context, { firstResponse }: ClockSettings): void {
  for (const [index, { channel }] of firstResponse.entries())
    requireListed(context, 'CHANNEL', channel, `clocks.firstResponse.${index}.channel`)
}

function withDays(context: Context, site: string, days: SiteDays | null): Context {
  const siteDays = new Map(context.siteDays)
  if (days) siteDays.set(site, days)
  else siteDays.delete(site)
  return { ...context, siteDays }
}

/** The clocks have one history beside that of the register: an id that follows from the register's own. */
function clocksId({ registerId }: Context): string {
  const digest = createHash('sha256').update(`clocks ${registerId}`).digest('hex')
  const variant = (Number.parseInt(digest.slice(16, 18), 16) & 0x3f) | 0x80
  const parts = [digest.slice(0, 8), digest.slice(8, 12), `8${digest.slice(13, 16)}`]
  return [...parts, `${variant.toString(16)}${digest.slice(18, 20)}`, digest.slice(20, 32)].join('-')
}

function readMoment(text: string, path: string, calendar: SiteCalendar): string {
  const moment = text.length === 10 ? text : parseInstant(text, calendar.timeZone)
  if (moment === undefined) throw toRuleError([{ path, code: 'IMPOSSIBLE_DATE' }])
  return moment
}
