import { type CaseContacts, countContacts } from './contacts'
import { type DelayItem, findSlowest, mergeMinutes, type SortedMinutes, sortMinutes } from './delays'
import { addSums, type MeanSum, sumOf } from './figure'
import { isFirstContact } from './first-contact'

/** One case closed in a period. */
export interface ClosedCase extends DelayItem, CaseContacts {
  readonly minutesSpent: number | null
}

/** What the cases closed in a period add up to. */
export interface ClosedSums {
  /** From reception to closing. */
  readonly minutes: SortedMinutes
  /** The same of those that were not settled at the first contact. */
  readonly laterMinutes: SortedMinutes
  readonly slowest: readonly DelayItem[]
  readonly replies: MeanSum
  readonly transfers: MeanSum
  readonly chasers: MeanSum
  readonly minutesSpent: MeanSum
  /** Milliseconds between a customer's message and our next reply. */
  readonly replyGaps: MeanSum
}

/** Adds closed cases up, and the gaps between what came and our replies, in milliseconds. */
export function sumClosed(cases: readonly ClosedCase[], replyGaps: readonly number[]): ClosedSums {
  const minutes = sortMinutes(cases.map((item) => item.minutes))
  const later = cases.filter((item) => !isFirstContact(countContacts(item)))
  return {
    minutes,
    laterMinutes: sortMinutes(later.map((item) => item.minutes)),
    slowest: findSlowest(cases, minutes),
    replies: sumOf(cases.map((item) => item.replies)),
    transfers: sumOf(cases.map((item) => item.transfers)),
    chasers: sumOf(cases.map((item) => item.chasers)),
    minutesSpent: sumOf(cases.map((item) => item.minutesSpent)),
    replyGaps: sumOf(replyGaps),
  }
}

/** The sums of the whole from those of its parts. */
export function addClosed(parts: readonly ClosedSums[]): ClosedSums {
  const minutes = mergeMinutes(parts.map((part) => part.minutes))
  const slowest = parts.flatMap((part) => part.slowest)
  return {
    minutes,
    laterMinutes: mergeMinutes(parts.map((part) => part.laterMinutes)),
    slowest: findSlowest(slowest, sortMinutes(slowest.map((item) => item.minutes))),
    replies: addSums(parts.map((part) => part.replies)),
    transfers: addSums(parts.map((part) => part.transfers)),
    chasers: addSums(parts.map((part) => part.chasers)),
    minutesSpent: addSums(parts.map((part) => part.minutesSpent)),
    replyGaps: addSums(parts.map((part) => part.replyGaps)),
  }
}
