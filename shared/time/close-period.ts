import type { LocalDate } from './day-number'
import type { Period } from './local-date'
import { yearPeriod } from './period'

/**
 * A period from dates of which either may be missing: the civil year of the other one, or of `today`. A period typed
 * backwards (end before start) is turned over.
 */
export function closePeriod(open: { from?: LocalDate; to?: LocalDate }, today: LocalDate): Period {
  const year = yearPeriod(Number((open.from ?? open.to ?? today).slice(0, 4)))
  const { from = year.from, to = year.to } = open
  return from <= to ? { from, to } : { from: to, to: from }
}
