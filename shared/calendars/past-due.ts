import type { LocalDate } from '#shared/time/day-number'
import type { Instant } from '#shared/time/local-date'

/**
 * A deadline as it is kept: the last day on time and, for a delay in worked hours, the last instant of that day. Both
 * are null where no clock runs; `at` is null where the whole day is on time.
 */
export interface KeptDue {
  readonly on: LocalDate | null
  readonly at?: Instant | null
}

/** When one looks: the local date of the site and, where it is known, the instant. */
export interface AsOf {
  readonly today: LocalDate
  readonly now?: Instant
}

export interface Elsewhere {
  /** Today at the site of the case, where it is not the day of the organisation. */
  readonly today?: LocalDate
}

/** When one looks, for a case: it is not the same day everywhere. */
export function momentOf({ today }: Elsewhere, moment: AsOf): AsOf {
  return today === undefined ? moment : { ...moment, today }
}

/**
 * Late: the day after the due date, or on that day once its hour has passed. The morning screen, the lists, the case
 * and the indicators all hold to it; what is asked of the database says the same in SQL.
 */
export function isPastDue({ on, at }: KeptDue, { today, now }: AsOf): boolean {
  if (on === null) return false
  return on < today || Boolean(on === today && at && now && at < now)
}

/** Done in time: by the due date and, where it has an hour, by then. What has no due date has no time to keep. */
export function isDoneInTime(doneOn: LocalDate | null, doneAt: Instant | null, { on, at }: KeptDue): boolean {
  if (doneOn === null || on === null) return false
  return doneOn < on || (doneOn === on && !(at && doneAt && doneAt > at))
}
