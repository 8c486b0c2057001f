import { addDays, addMonths, daysBetween } from './day-number'
import type { Period } from './local-date'
import { monthsOfPeriod } from './period'

/** The period of the same length just before: whole months before whole months, else as many days. */
export function periodBefore(period: Period): Period {
  const months = monthsOfPeriod(period)
  const to = addDays(period.from, -1)
  if (months.every((month) => month.isWhole)) return { from: addMonths(period.from, -months.length), to }
  return { from: addDays(to, -daysBetween(period.from, period.to)), to }
}
