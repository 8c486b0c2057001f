import { poissonRatio, type RateRatio } from '#shared/rates/poisson-ratio'
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
  /** Rate after ÷ rate before with its 95 % interval; null when nothing came on either side. */
  readonly effect: RateRatio | null
}

/**
 * How many entries came before and after a day, over two stretches of the same length: the days elapsed since, today
 * included, at most 180. Null when nothing has elapsed. Two counts are no proof: the interval says what chance explains.
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
  const before = receivedOn.filter((date) => date >= from && date < on).length
  const after = receivedOn.filter((date) => date >= on && date < end).length
  const effect = poissonRatio({ count: before, exposure: days }, { count: after, exposure: days })
  return { on, days, before, after, effect }
}
