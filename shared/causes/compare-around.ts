import { addDays, daysBetween, type LocalDate } from '#shared/time/day-number'

/** Longest stretch compared on each side of an action, in days. */
export const longestStretch = 180

export interface Comparison {
  /** The day that parts before from after: it belongs to after. */
  readonly on: LocalDate
  /** Length of each side, in days. */
  readonly days: number
  readonly before: number
  readonly after: number
}

/**
 * How many entries came before and after a day, over two stretches of the same length: the days elapsed since, today
 * included, at most 180. Null when nothing has elapsed. Two counts are no proof: rates per customers are in the report.
 */
export function compareAround(
  receivedOn: readonly LocalDate[],
  on: LocalDate,
  today: LocalDate,
): Comparison | null {
  const days = Math.min(longestStretch, daysBetween(on, today) + 1)
  if (days < 1) return null
  const from = addDays(on, -days)
  const end = addDays(on, days)
  return {
    on,
    days,
    before: receivedOn.filter((date) => date >= from && date < on).length,
    after: receivedOn.filter((date) => date >= on && date < end).length,
  }
}
