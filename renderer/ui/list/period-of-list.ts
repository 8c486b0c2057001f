import type { PeriodPreset } from '#shared/lists/period-preset'
import { daysInMonth, type LocalDate } from '#shared/time/day-number'
import type { Period } from '#shared/time/local-date'
import { yearPeriod } from '#shared/time/period'

/** A period whose ends may be open. */
export interface OpenPeriod {
  readonly from?: LocalDate
  readonly to?: LocalDate
  /** One that moves with the calendar, instead of dates. */
  readonly period?: PeriodPreset
}

/** The first (1) or the second (2) half of a year. */
export function halfYearPeriod(year: number, half: 1 | 2): Period {
  const { from, to } = yearPeriod(year)
  return half === 1 ? { from, to: `${to.slice(0, 4)}-06-30` } : { from: `${from.slice(0, 4)}-07-01`, to }
}

/** A month of a year; `month` is 1 to 12. */
export function monthPeriod(year: number, month: number): Period {
  const text = `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}`
  return { from: `${text}-01`, to: `${text}-${daysInMonth(year, month)}` }
}

/** The year that a period speaks of, or `otherwise` when it is open or runs over New Year. */
export function yearOfPeriod(period: OpenPeriod, otherwise: number): number {
  const year = (period.from ?? period.to)?.slice(0, 4)
  return year ? Number(year) : otherwise
}

export function isSamePeriod(one: OpenPeriod, other: OpenPeriod): boolean {
  return one.from === other.from && one.to === other.to
}
