import { z } from 'zod'
import { parseLocalDate } from '#shared/time/day-number'
import { isTimeZone } from '#shared/time/zone-offset'
import { holidayCodes } from './french-holidays'
import { holidayRegions, regionOfTimeZone } from './holiday-region'

const time = z.string().regex(/^(([01]\d|2[0-3]):[0-5]\d|24:00)$/, { error: 'TIME_EXPECTED' })

/** Opening hours on the wall of the site, `09:00` to `12:30`; `24:00` is the end of the day. */
export const openingHoursSchema = z
  .strictObject({ from: time, to: time })
  .refine((hours) => hours.from < hours.to, { path: ['to'], error: 'END_BEFORE_START' })
export type OpeningHours = z.output<typeof openingHoursSchema>

const dayHours = z
  .array(openingHoursSchema)
  .max(6)
  .refine((day) => day.every((hours, index) => index === 0 || (day[index - 1]?.to ?? '') <= hours.from), {
    error: 'OPENING_HOURS_OVERLAP',
  })

const yearlyDay = /^\d{2}-\d{2}$/

function isYearlyDay(text: string): boolean {
  return yearlyDay.test(text) && parseLocalDate(`2000-${text}`) !== undefined
}

/**
 * Days on which the site is closed, ends included: once (`2026-01-05` to `2026-01-23`) or every year (`11-02` to
 * `03-31`, which may run over New Year).
 */
export const closureSchema = z
  .strictObject({
    from: z.string().max(10),
    to: z.string().max(10),
    label: z.string().max(200).nullable().default(null),
  })
  .refine(
    (closure) => [closure.from, closure.to].every((text) => isYearlyDay(text) || parseLocalDate(text)),
    {
      path: ['from'],
      error: 'IMPOSSIBLE_DATE',
    },
  )
  .refine((closure) => closure.from.length === closure.to.length, {
    path: ['to'],
    error: 'CLOSURE_ENDS_DIFFER',
  })
  .refine((closure) => closure.from.length === 5 || closure.from <= closure.to, {
    path: ['to'],
    error: 'END_BEFORE_START',
  })

/** When people work at a site: what worked days and worked hours are counted on. */
export const siteCalendarSchema = z.strictObject({
  timeZone: z.string().max(60).refine(isTimeZone, { error: 'UNKNOWN_TIME_ZONE' }),
  holidayRegion: z.enum(holidayRegions),
  /** Opening hours from Monday to Sunday; an empty list is a day off. */
  weeklyHours: z
    .array(dayHours)
    .length(7)
    .refine((week) => week.some((day) => day.length > 0), { error: 'NEVER_OPEN' }),
  /** Public holidays on which the site is open with the hours of that weekday, as tourist offices often are. */
  openHolidays: z.array(z.enum(holidayCodes)).max(holidayCodes.length),
  closures: z.array(closureSchema).max(200),
})
export type SiteCalendar = z.output<typeof siteCalendarSchema>

/** What a site enters of its calendar; the zone belongs to the site itself. */
export const siteDaysSchema = siteCalendarSchema.omit({ timeZone: true })
export type SiteDays = z.output<typeof siteDaysSchema>

const officeDay: OpeningHours[] = [
  { from: '09:00', to: '12:00' },
  { from: '14:00', to: '18:00' },
]

const defaultCalendars = new Map<string, SiteCalendar>()

/**
 * The calendar of a site that has not entered its own: Monday to Friday, 35 hours, holidays of its time zone. The
 * same object for the same zone: its years are computed once.
 */
export function defaultCalendar(timeZone: string): SiteCalendar {
  const known = defaultCalendars.get(timeZone)
  if (known) return known
  const calendar: SiteCalendar = {
    timeZone,
    holidayRegion: regionOfTimeZone(timeZone),
    weeklyHours: [officeDay, officeDay, officeDay, officeDay, officeDay, [], []],
    openHolidays: [],
    closures: [],
  }
  defaultCalendars.set(timeZone, calendar)
  return calendar
}

const ownCalendars = new WeakMap<SiteDays, Map<string, SiteCalendar>>()

/**
 * The calendar of a site from its zone and the days that it entered; null stands for the days of its zone. The same
 * object for the same days: a calendar's years are computed once.
 */
export function makeSiteCalendar(timeZone: string, days: SiteDays | null): SiteCalendar {
  if (!days) return defaultCalendar(timeZone)
  const byZone = ownCalendars.get(days) ?? new Map<string, SiteCalendar>()
  ownCalendars.set(days, byZone)
  const known = byZone.get(timeZone)
  if (known) return known
  const calendar = { timeZone, ...days }
  byZone.set(timeZone, calendar)
  return calendar
}
