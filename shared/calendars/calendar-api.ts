import { z } from 'zod'
import { reads, writes } from '#shared/api/channel'
import { day, dayOrInstant, id, reference, storedInstant } from '#shared/api/fields'
import { clockSettingsSchema } from './clock-settings'
import { delayUnits } from './deadline'
import { siteCalendarSchema, siteDaysSchema } from './site-calendar'

const unit = z.enum(delayUnits)
/** The site whose calendar counts, by id or name; the first site when it is left out. */
const site = reference.nullable().optional()

/** What a change of calendars or clocks does to cases that are still open; those that are done keep their dates. */
export const movedDeadlinesSchema = z.object({
  /** Open cases of which a date changes. */
  cases: z.int(),
  /** Dates that change, at most two a case: acknowledgement and answer. */
  dates: z.int(),
  /** The first of them, in order of reception. */
  examples: z.array(z.object({ number: z.string(), before: day.nullable(), after: day.nullable() })),
})
export type MovedDeadlines = z.output<typeof movedDeadlinesSchema>

const siteCalendarRecord = z.object({
  site: id,
  /** 0 while the site has not entered its own. */
  version: z.int(),
  calendar: siteCalendarSchema,
})
const clockRecord = z.object({
  /** 0 while the presets of the profile hold. */
  version: z.int(),
  clocks: clockSettingsSchema,
})

export const calendarApi = {
  'calendars.get': reads(z.strictObject({ site }), siteCalendarRecord),
  /** What `calendars.save` would change. */
  'calendars.preview': reads(
    z.strictObject({ site, days: siteDaysSchema.nullable() }),
    movedDeadlinesSchema,
    'manage',
  ),
  /** The days of a site; null gives it back the days of its zone. Due dates of open cases follow. */
  'calendars.save': writes(
    z.strictObject({ site, version: z.int(), days: siteDaysSchema.nullable() }),
    siteCalendarRecord.extend({ moved: movedDeadlinesSchema }),
    'manage',
  ),
  'clocks.get': reads(z.strictObject({}), clockRecord),
  /** What `clocks.save` would change. */
  'clocks.preview': reads(z.strictObject({ clocks: clockSettingsSchema }), movedDeadlinesSchema, 'manage'),
  /** What is promised. Due dates of open cases follow. */
  'clocks.save': writes(
    z.strictObject({ version: z.int(), clocks: clockSettingsSchema }),
    clockRecord.extend({ moved: movedDeadlinesSchema }),
    'manage',
  ),
  /**
   * The end of a delay: the first day excluded, the last included. `due` is a date, or an instant in UTC for worked
   * hours. Calendar days, jours francs and months move to the next worked day unless `moveToWorkedDay` is false.
   */
  'calendars.deadline': reads(
    z
      .strictObject({
        from: dayOrInstant,
        amount: z.number().min(0).max(10_000),
        unit,
        site,
        moveToWorkedDay: z.boolean().optional(),
      })
      .refine((delay) => delay.unit === 'WORKED_HOURS' || Number.isInteger(delay.amount), {
        path: ['amount'],
        error: 'NOT_AN_INTEGER',
      }),
    z.object({ due: z.union([day, storedInstant]) }),
  ),
  /** How many units lie between two days, the first excluded, the last included. */
  'calendars.count': reads(
    z
      .strictObject({ from: dayOrInstant, to: dayOrInstant, unit, site })
      .refine(({ from, to }) => from.length !== 10 || to.length !== 10 || from <= to, {
        path: ['to'],
        error: 'END_BEFORE_START',
      }),
    z.object({ count: z.number().min(0) }),
  ),
} as const
