import { addDays, addMonths, type LocalDate } from './day-number'
import type { Period } from './local-date'

/**
 * The same period a year earlier, as it is compared with. A period that ends with a month ends with it too: February
 * 2025 is compared with the 29 days of February 2024.
 */
export function yearEarlier(period: Period): Period {
  return { from: addMonths(period.from, -12), to: endOf(period.to) }
}

function endOf(day: LocalDate): LocalDate {
  const next = addDays(day, 1)
  return next.endsWith('-01') ? addDays(addMonths(next, -12), -1) : addMonths(day, -12)
}
