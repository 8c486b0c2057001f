import { epochOf, type Instant } from '#shared/time/local-date'
import { type Figure, type MeanSum, sumOf } from './figure'

/** How long one case took. */
export interface DelayItem {
  /** Number of the case. */
  readonly number: string
  readonly minutes: number
}

export interface DelaySummary {
  readonly n: number
  readonly median: number | null
  /** Null below five cases: a percentile of four numbers says nothing. */
  readonly p90: number | null
  readonly maximum: number | null
  /** The ten longest, longest first, then by number; all of them below five cases. */
  readonly slowest: readonly DelayItem[]
}

/** Fewer cases than this are listed instead of being summed up in a percentile. */
export const fewestForPercentile = 5
const slowestShown = 10

/** Durations in minutes, shortest first. */
export type SortedMinutes = Float64Array

/** Numbers sort many times faster than the cases that bear them. */
export function sortMinutes(minutes: readonly number[]): SortedMinutes {
  return Float64Array.from(minutes).sort()
}

/** All minutes of several lists in one. */
export function mergeMinutes(lists: readonly SortedMinutes[]): SortedMinutes {
  const merged = new Float64Array(lists.reduce((length, list) => length + list.length, 0))
  let start = 0
  for (const list of lists) {
    merged.set(list, start)
    start += list.length
  }
  return merged.sort()
}

/** Middle value; the mean of the two middle ones when they are even in number. Null of nothing. */
export function median(values: readonly number[]): number | null {
  return medianOfSorted(sortMinutes(values))
}

/** The same of values already in order. */
export function medianOfSorted(sorted: SortedMinutes): number | null {
  const middle = sorted.length >> 1
  const upper = sorted[middle]
  if (upper === undefined) return null
  const lower = sorted[middle - 1]
  return sorted.length % 2 === 1 || lower === undefined ? upper : (lower + upper) / 2
}

/** Median, P90, maximum and the ten slowest: look at the upper extremes, not at the mean (S0). */
export function summariseDelays(items: readonly DelayItem[]): DelaySummary {
  const sorted = sortMinutes(items.map((item) => item.minutes))
  return { ...summariseSorted(sorted), slowest: findSlowest(items, sorted) }
}

/** The ten longest of some cases, whose minutes are `sorted`: only the slowest cases are put in order. */
export function findSlowest(items: readonly DelayItem[], sorted: SortedMinutes): DelayItem[] {
  const shortest = sorted[Math.max(0, sorted.length - slowestShown)] ?? 0
  return items
    .filter((item) => item.minutes >= shortest)
    .sort((a, b) => b.minutes - a.minutes || (a.number < b.number ? -1 : 1))
    .slice(0, slowestShown)
    .map(({ number, minutes }) => ({ number, minutes }))
}

/** Median, P90 and maximum of durations that bear no number; P90 by nearest rank: nine in ten are no longer. */
export function summariseSorted(sorted: SortedMinutes): Omit<DelaySummary, 'slowest'> {
  const nineInTen = Math.ceil((90 * sorted.length) / 100)
  return {
    n: sorted.length,
    median: medianOfSorted(sorted),
    p90: sorted.length < fewestForPercentile ? null : (sorted[nineInTen - 1] ?? null),
    maximum: sorted.at(-1) ?? null,
  }
}

/** Two moments of a case. */
export interface Span {
  readonly number: string
  readonly from: Instant
  /** Null while it has not come. */
  readonly to: Instant | null
}

/**
 * The delays of the spans that have ended, in minutes. For the first response: reception to
 * `firstSubstantiveResponseAt`, which an automatic mail never is (S0); for the resolution: reception to closing.
 */
export function delaysOf(spans: readonly Span[]): DelayItem[] {
  return spans.flatMap(({ number, from, to }) =>
    to === null ? [] : [{ number, minutes: (epochOf(to) - epochOf(from)) / 60_000 }],
  )
}

/** A message between the customer and us, on one case. */
export interface Message {
  readonly at: Instant
  readonly direction: 'IN' | 'OUT'
  /** Sent by a machine: it answers nobody. */
  readonly isAutomatic?: boolean
}

/**
 * Mean time from a customer's message to our next reply, in minutes (S0): gaps of 20, 3 and 10 make 11. Of several
 * messages in a row the first one waits; what was never answered has no gap. `conversations` are the messages of
 * each case, in any order.
 */
export function meanReplyTime(conversations: readonly (readonly Message[])[]): Figure {
  return meanGap(sumOf(conversations.flatMap(replyGaps)))
}

/** The mean in minutes of gaps in milliseconds. */
export function meanGap({ total, n }: MeanSum): Figure {
  return { value: n === 0 ? null : total / n / 60_000, n }
}

/** The milliseconds between the messages of a customer and our next replies, on one case. */
export function replyGaps(messages: readonly Message[]): number[] {
  const gaps: number[] = []
  let waitingSince: Instant | null = null
  const sorted = [...messages].sort((a, b) => (a.at < b.at ? -1 : a.at > b.at ? 1 : 0))
  for (const message of sorted) {
    if (message.direction === 'IN') waitingSince ??= message.at
    else if (waitingSince !== null && !message.isAutomatic) {
      gaps.push(epochOf(message.at) - epochOf(waitingSince))
      waitingSince = null
    }
  }
  return gaps
}
