import {
  addDays,
  addMonths,
  daysBetween,
  daysInMonth,
  daysInYear,
  earlierDate,
  type LocalDate,
  laterDate,
} from './day-number'
import type { Period } from './local-date'

/** A calendar month, or the part of it that lies in a period. */
export interface MonthOfPeriod extends Period {
  /** `YYYY-MM`. */
  readonly month: string
  /** False when the period cuts the month. */
  readonly isWhole: boolean
}

/** Days in a period, both ends included; 0 when it ends before it starts. */
export function daysInPeriod(period: Period): number {
  return Math.max(0, daysBetween(period.from, period.to) + 1)
}

/** True when a date lies in a period, ends included. */
export function isInPeriod(date: LocalDate, period: Period): boolean {
  return period.from <= date && date <= period.to
}

/** The civil year as a period. */
export function yearPeriod(year: number): Period {
  const text = String(year).padStart(4, '0')
  return { from: `${text}-01-01`, to: `${text}-12-31` }
}

/** The months that a period touches, in order, the first and the last clipped to it. */
export function monthsOfPeriod(period: Period): MonthOfPeriod[] {
  const months: MonthOfPeriod[] = []
  for (let first = `${period.from.slice(0, 7)}-01`; first <= period.to; first = addMonths(first, 1)) {
    const month = first.slice(0, 7)
    const last = `${month}-${daysInMonth(Number(month.slice(0, 4)), Number(month.slice(5, 7)))}`
    const from = laterDate(first, period.from)
    const to = earlierDate(last, period.to)
    months.push({ month, from, to, isWhole: from === first && to === last })
  }
  return months
}

/** True when a period is shorter than a year: 1 January – 31 December and 1 July – 30 June are whole years. */
export function isPartialYear(period: Period): boolean {
  return addDays(period.to, 1) < addMonths(period.from, 12)
}

/**
 * Days of the year to which a partial period is scaled: the civil year it lies in, or, when it runs over New Year,
 * the twelve months from its first day.
 */
export function daysInYearOf(period: Period): number {
  const year = period.from.slice(0, 4)
  return year === period.to.slice(0, 4)
    ? daysInYear(Number(year))
    : daysBetween(period.from, addMonths(period.from, 12))
}
