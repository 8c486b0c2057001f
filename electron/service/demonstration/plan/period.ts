import { addDays, addMonths, type LocalDate } from '#shared/time/day-number'
import type { Instant } from '#shared/time/local-date'
import { instantAt } from '../office/office-days'

/** The time that the sample register covers. */
export interface SamplePeriod {
  readonly openedOn: LocalDate
  /** The day before `until`: the register is as one finds it on the morning of `until`. */
  readonly lastDay: LocalDate
  readonly until: LocalDate
  /** Nothing happens after this. */
  readonly end: Instant
}

/** Three years: 36 months, the last one up to the day before `until`. */
export function samplePeriod(until: LocalDate): SamplePeriod {
  const lastDay = addDays(until, -1)
  const openedOn = addMonths(`${lastDay.slice(0, 7)}-01`, -35)
  return { openedOn, lastDay, until, end: instantAt(lastDay, 18 * 60 + 30) }
}
