import { dayNumberOf } from '#shared/time/day-number'
import { epochOf, type Instant, instantOfEpoch, localDateOf } from '#shared/time/local-date'

/** Time during which we wait for the customer; `to` is null while it lasts. */
export interface Pause {
  readonly from: Instant
  readonly to: Instant | null
}

/** A stretch of time or of day numbers, `from` excluded for days, `to` included. */
export interface Stretch {
  readonly from: number
  readonly to: number
}

/**
 * The pauses as disjoint stretches of epoch milliseconds in order, so that overlapping pauses count once. A pause
 * that lasts is counted up to `now`; one that ends before it starts is none.
 */
export function mergePauses(pauses: readonly Pause[], now: Instant): Stretch[] {
  const stretches = pauses
    .map((pause) => ({ from: epochOf(pause.from), to: epochOf(pause.to ?? now) }))
    .filter((stretch) => stretch.to > stretch.from)
    .sort((a, b) => a.from - b.from)
  const merged: Stretch[] = []
  for (const stretch of stretches) {
    const last = merged.at(-1)
    if (last && stretch.from <= last.to) {
      merged[merged.length - 1] = { from: last.from, to: Math.max(last.to, stretch.to) }
    } else merged.push(stretch)
  }
  return merged
}

/**
 * Merged pauses as stretches of local days, counted like every delay here: the first day excluded, the last included.
 * A pause that starts and ends on one day stops no day.
 */
export function pausedDays(merged: readonly Stretch[], timeZone: string): Stretch[] {
  const dayOf = (epoch: number) => dayNumberOf(localDateOf(instantOfEpoch(epoch), timeZone))
  return merged
    .map(({ from, to }) => ({ from: dayOf(from), to: dayOf(to) }))
    .filter(({ from, to }) => to > from)
}

/** True when a day lies in one of the stretches. */
export function isPausedDay(stretches: readonly Stretch[], dayNumber: number): boolean {
  return stretches.some(({ from, to }) => from < dayNumber && dayNumber <= to)
}

/** Paused days in `(from, to]`; the stretches are disjoint but for their ends. */
export function countPausedDays(stretches: readonly Stretch[], from: number, to: number): number {
  let days = 0
  for (const stretch of stretches)
    days += Math.max(0, Math.min(stretch.to, to) - Math.max(stretch.from, from))
  return days
}
