import { addDays, addMonths } from './day-number'
import type { Period } from './local-date'

/**
 * The same period a year earlier, as it is compared with. A period that ends with a month ends with it too: February
 * 2025 is compared with the 29 days of February 2024.
 */
export function yearEarlier(period: Period): Period {
  return { from: addMonths(period.from, -12), to: addDays(addMonths(addDays(period.to, 1), -12), -1) }
}
