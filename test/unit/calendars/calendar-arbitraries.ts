import { fc } from '@fast-check/vitest'
import { holidayCodes } from '#shared/calendars/french-holidays'
import { holidayRegions } from '#shared/calendars/holiday-region'
import { defaultCalendar, type OpeningHours, type SiteCalendar } from '#shared/calendars/site-calendar'
import { addDays, dateOfDayNumber } from '#shared/time/day-number'

/** Monday to Friday, metropolitan holidays. */
export const mondayToFriday: SiteCalendar = defaultCalendar('Europe/Paris')

/** Days of 1995 to 2060. */
export const anyDate = fc.integer({ min: 9_131, max: 33_000 }).map(dateOfDayNumber)

// The last one is cut or doubled by the clock changes of Paris.
const shifts: OpeningHours[][] = [
  [],
  [{ from: '09:00', to: '17:30' }],
  [{ from: '00:00', to: '24:00' }],
  [
    { from: '08:15', to: '12:00' },
    { from: '13:00', to: '18:45' },
  ],
  [{ from: '01:30', to: '03:30' }],
]
const week = fc
  .array(fc.constantFrom(...shifts), { minLength: 7, maxLength: 7 })
  .filter((days) => days.some((hours) => hours.length > 0))

const closures = fc.array(
  fc
    .oneof(
      fc.constantFrom(
        { from: '11-02', to: '03-31' },
        { from: '08-01', to: '08-15' },
        { from: '02-29', to: '03-02' },
      ),
      fc
        .tuple(anyDate, fc.integer({ min: 0, max: 40 }))
        .map(([from, length]) => ({ from, to: addDays(from, length) })),
    )
    .map((closure) => ({ ...closure, label: null })),
  { maxLength: 4 },
)

/** Calendars of any week, region and closures that are open at some time. */
export const anyCalendar: fc.Arbitrary<SiteCalendar> = fc.record({
  timeZone: fc.constantFrom('Europe/Paris', 'Indian/Reunion', 'Pacific/Tahiti', 'America/Miquelon'),
  holidayRegion: fc.constantFrom(...holidayRegions),
  weeklyHours: week,
  openHolidays: fc.subarray([...holidayCodes]),
  closures,
})
