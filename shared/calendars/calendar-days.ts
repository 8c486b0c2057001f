import {
  civilDayNumber,
  dateOfDayNumber,
  dayNumberOf,
  daysInYear,
  type LocalDate,
  weekdayOfDayNumber,
} from '#shared/time/day-number'
import { holidayDayNumbers } from './french-holidays'
import type { SiteCalendar } from './site-calendar'

interface YearDays {
  /** Day number of 1 January. */
  readonly first: number
  /** One byte a day: 1 worked at the site, 2 jour ouvrable. */
  readonly kinds: Uint8Array
}

const workedBit = 1
const businessBit = 2

// Deadlines walk day by day: each year of a calendar is laid out once.
const yearsByCalendar = new WeakMap<SiteCalendar, Map<number, YearDays>>()

function yearDays(calendar: SiteCalendar, year: number): YearDays {
  let years = yearsByCalendar.get(calendar)
  if (!years) {
    years = new Map()
    yearsByCalendar.set(calendar, years)
  }
  let days = years.get(year)
  if (!days) {
    days = layOutYear(calendar, year)
    years.set(year, days)
  }
  return days
}

function layOutYear(calendar: SiteCalendar, year: number): YearDays {
  const first = civilDayNumber(year, 1, 1)
  const kinds = new Uint8Array(daysInYear(year))
  const publicHolidays = new Set(holidayDayNumbers(calendar.holidayRegion, year))
  const daysOff = new Set(holidayDayNumbers(calendar.holidayRegion, year, calendar.openHolidays))
  for (let index = 0; index < kinds.length; index += 1) {
    const dayNumber = first + index
    const weekday = weekdayOfDayNumber(dayNumber)
    const isOpenWeekday = (calendar.weeklyHours[weekday - 1]?.length ?? 0) > 0
    const isWorked =
      isOpenWeekday && !daysOff.has(dayNumber) && !isInClosure(calendar, dateOfDayNumber(dayNumber))
    const isBusiness = weekday !== 7 && !publicHolidays.has(dayNumber)
    kinds[index] = (isWorked ? workedBit : 0) | (isBusiness ? businessBit : 0)
  }
  return { first, kinds }
}

function isInClosure(calendar: SiteCalendar, date: LocalDate): boolean {
  return calendar.closures.some(({ from, to }) => {
    if (from.length === 10) return from <= date && date <= to
    const day = date.slice(5)
    return from <= to ? from <= day && day <= to : day >= from || day <= to
  })
}

function kindOf(calendar: SiteCalendar, dayNumber: number): number {
  const days = yearDays(calendar, Number(dateOfDayNumber(dayNumber).slice(0, 4)))
  return days.kinds[dayNumber - days.first] ?? 0
}

/** True on a *jour ouvré*: a day on which the site works (opening hours, no holiday, no closure). */
export function isWorkedDay(calendar: SiteCalendar, date: LocalDate): boolean {
  return (kindOf(calendar, dayNumberOf(date)) & workedBit) !== 0
}

/** True on a *jour ouvrable*: Monday to Saturday, public holidays excepted, whatever the site's own hours are. */
export function isBusinessDay(calendar: SiteCalendar, date: LocalDate): boolean {
  return (kindOf(calendar, dayNumberOf(date)) & businessBit) !== 0
}

/** Days are walked to the end of year 9999 at most; a calendar closed for ever finds none. */
const lastDayNumber = civilDayNumber(9999, 12, 31)
/** About 110 years: a deadline farther away is no deadline. */
const longestWalk = 40_000

/** Which days a walk counts. */
export type DayCount = 'WORKED' | 'BUSINESS'

/**
 * Walks forward from the day after `dayNumber` and calls `visit` on each counted day until it returns true; that
 * day's number is the answer. Undefined when no such day comes by `until` (by default within about 110 years).
 */
export function walkDays(
  calendar: SiteCalendar,
  dayNumber: number,
  count: DayCount,
  visit: (dayNumber: number) => boolean,
  until = dayNumber + longestWalk,
): number | undefined {
  const bit = count === 'WORKED' ? workedBit : businessBit
  const last = Math.min(until, lastDayNumber)
  let day = dayNumber + 1
  while (day <= last) {
    const { first, kinds } = yearDays(calendar, Number(dateOfDayNumber(day).slice(0, 4)))
    const end = Math.min(first + kinds.length - 1, last)
    for (; day <= end; day += 1) if ((kinds[day - first] ?? 0) & bit && visit(day)) return day
  }
  return undefined
}

/** The first worked day from a day on, that day included; undefined when the site never works again. */
export function nextWorkedDay(calendar: SiteCalendar, dayNumber: number): number | undefined {
  return walkDays(calendar, dayNumber - 1, 'WORKED', () => true)
}
