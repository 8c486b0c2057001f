import { addMonths, dateOfDayNumber, dayNumberOf, daysBetween, type LocalDate } from '#shared/time/day-number'
import { endOfDay, type Instant, localDateOf } from '#shared/time/local-date'
import { type DayCount, nextWorkedDay, walkDays } from './calendar-days'
import { countPausedDays, isPausedDay, type Stretch } from './pauses'
import type { SiteCalendar } from './site-calendar'
import { addWorkedHours, countWorkedHours } from './worked-hours'

/** Units of delays: jours ouvrés, jours ouvrables, calendar days, jours francs, worked hours, months. */
export const delayUnits = [
  'WORKED_DAYS',
  'BUSINESS_DAYS',
  'CALENDAR_DAYS',
  'CLEAR_DAYS',
  'WORKED_HOURS',
  'MONTHS',
] as const
export type DelayUnit = (typeof delayUnits)[number]
export type DayUnit = Exclude<DelayUnit, 'WORKED_HOURS'>

const countedDays: Partial<Record<DelayUnit, DayCount>> = { WORKED_DAYS: 'WORKED', BUSINESS_DAYS: 'BUSINESS' }

/**
 * Whether a deadline moves to the next worked day when nothing else is said: worked days and jours ouvrables end on
 * a day they count; the other units may end on any day.
 */
export function movesByDefault(unit: DelayUnit): boolean {
  return unit === 'CALENDAR_DAYS' || unit === 'CLEAR_DAYS' || unit === 'MONTHS'
}

export interface DayDeadline {
  readonly from: LocalDate
  /** Whole number, 0 or more. */
  readonly amount: number
  readonly unit: DayUnit
  readonly calendar: SiteCalendar
  /** A deadline that falls on a non-worked day of the site moves to the next worked one; see `movesByDefault`. */
  readonly moveToWorkedDay?: boolean
  /** Days that do not count, from `pausedDays`. */
  readonly paused?: readonly Stretch[]
}

/**
 * The day on which a delay ends: the first day excluded, the last included (domain, section 4). Jours francs leave
 * out the last day too: 3 from Monday end on Friday. Months end on the same day of the month, or on its last day.
 * A paused day is not counted: in calendar units it puts the end off by a day. Undefined when the calendar has no
 * such day within about 110 years (a site closed for ever).
 */
export function dayDeadline(delay: DayDeadline): LocalDate | undefined {
  const end = endOfDelay(delay)
  if (end === undefined) return undefined
  const moves = delay.moveToWorkedDay ?? movesByDefault(delay.unit)
  const due = moves ? nextWorkedDay(delay.calendar, end) : end
  return due === undefined ? undefined : dateOfDayNumber(due)
}

function endOfDelay({ from, amount, unit, calendar, paused = [] }: DayDeadline): number | undefined {
  const start = dayNumberOf(from)
  const count = countedDays[unit]
  if (count) {
    if (amount === 0) return start
    let left = amount
    return walkDays(calendar, start, count, (day) => {
      if (!isPausedDay(paused, day)) left -= 1
      return left === 0
    })
  }
  const base = endOfCalendarDelay(from, amount, unit)
  let end = base
  for (;;) {
    const extended = base + countPausedDays(paused, start, end)
    if (extended === end) return end
    end = extended
  }
}

function endOfCalendarDelay(from: LocalDate, amount: number, unit: DayUnit): number {
  if (unit === 'MONTHS') return dayNumberOf(addMonths(from, amount))
  return dayNumberOf(from) + amount + (unit === 'CLEAR_DAYS' ? 1 : 0)
}

export interface Delay extends Omit<DayDeadline, 'from' | 'unit' | 'paused'> {
  /** A date or an instant. Days are counted from its local date; worked hours from the instant, or from the end of the date. */
  readonly from: LocalDate | Instant
  readonly unit: DelayUnit
}

/** The end of a delay: a local date, or an instant for worked hours. Undefined as for `dayDeadline`. */
export function deadline({ from, unit, calendar, ...delay }: Delay): LocalDate | Instant | undefined {
  if (unit === 'WORKED_HOURS') {
    return addWorkedHours({ from: startOfHours(from, calendar), hours: delay.amount, calendar })
  }
  return dayDeadline({ ...delay, from: dateOf(from, calendar), unit, calendar })
}

export interface Between {
  readonly from: LocalDate | Instant
  readonly to: LocalDate | Instant
  readonly unit: DelayUnit
  readonly calendar: SiteCalendar
}

/**
 * How many units lie between two days, the first excluded, the last included; 0 when `to` is not after `from`.
 * Jours francs leave out both. Months are whole months elapsed. Worked hours may have a fraction; a bare date
 * stands for its end. The inverse of `deadline` where it does not move.
 */
export function countBetween({ from, to, unit, calendar }: Between): number {
  if (unit === 'WORKED_HOURS') {
    return countWorkedHours(startOfHours(from, calendar), startOfHours(to, calendar), calendar)
  }
  const [first, last] = [dateOf(from, calendar), dateOf(to, calendar)]
  if (last <= first) return 0
  if (unit === 'MONTHS') return monthsBetween(first, last)
  const count = countedDays[unit]
  if (!count) return daysBetween(first, last) - (unit === 'CLEAR_DAYS' ? 1 : 0)
  let days = 0
  const visit = () => {
    days += 1
    return false
  }
  walkDays(calendar, dayNumberOf(first), count, visit, dayNumberOf(last))
  return days
}

function monthsBetween(first: LocalDate, last: LocalDate): number {
  const months =
    (Number(last.slice(0, 4)) - Number(first.slice(0, 4))) * 12 +
    Number(last.slice(5, 7)) -
    Number(first.slice(5, 7))
  return addMonths(first, months) <= last ? months : months - 1
}

function dateOf(moment: LocalDate | Instant, calendar: SiteCalendar): LocalDate {
  return moment.length === 10 ? moment : localDateOf(moment, calendar.timeZone)
}

function startOfHours(moment: LocalDate | Instant, calendar: SiteCalendar): Instant {
  return moment.length === 10 ? endOfDay(moment, calendar.timeZone) : moment
}
