import type { Instant } from '#shared/time/local-date'
import type { Message } from './delays'

/** How often people and desks met over one case. */
export interface CaseContacts {
  /** What left for the customer before the end, each moment once; a follow-up call is none, nor is an automatic mail. */
  readonly replies: number
  /** What came from the customer after the complaint itself, chasers included. */
  readonly customerMessages: number
  /** Changes of the person in charge; a first assignment is none. */
  readonly transfers: number
  /** Times the customer had to ask where the case stands (S3). */
  readonly chasers: number
}

/** The dated answers of a case. */
export interface ReplyMilestones {
  readonly acknowledgedAt: Instant | null
  readonly firstSubstantiveResponseAt: Instant | null
  readonly answeredAt: Instant | null
}

/** What is logged on a case and matters for its contacts; what was withdrawn is left out beforehand. */
export interface LoggedContact {
  readonly type: 'EXCHANGE' | 'CHASER' | 'REASSIGNMENT'
  readonly at: Instant
  readonly direction: 'IN' | 'OUT' | null
  readonly automatic: boolean
  readonly minutes: number | null
  /** Null for a first assignment. */
  readonly handlerBefore: string | null
}

/** What of it tells when people wrote or called; other types are no messages. */
export type LoggedMessage = Pick<LoggedContact, 'at' | 'direction' | 'automatic'> & { readonly type: string }

/**
 * The contacts of a case from its milestones and its log. An acknowledgement, a first response and the answer that
 * left at the same moment are one reply; so is a logged exchange of that moment.
 */
export function contactsOf(milestones: ReplyMilestones, log: readonly LoggedContact[]): CaseContacts {
  const { acknowledgedAt, firstSubstantiveResponseAt, answeredAt } = milestones
  // Most cases have no log; a year of them is counted at each look at the dashboard.
  if (log.length === 0)
    return {
      replies: countMoments(acknowledgedAt, firstSubstantiveResponseAt, answeredAt),
      customerMessages: 0,
      transfers: 0,
      chasers: 0,
    }
  const sent = log.filter(({ type, direction, automatic }) => {
    return type === 'EXCHANGE' && direction === 'OUT' && !automatic
  })
  const moments = [acknowledgedAt, firstSubstantiveResponseAt, answeredAt, ...sent.map(({ at }) => at)]
  const chasers = log.filter(({ type }) => type === 'CHASER').length
  const received = log.filter(({ type, direction }) => type === 'EXCHANGE' && direction === 'IN').length
  return {
    replies: new Set(moments.filter((at) => at !== null)).size,
    customerMessages: received + chasers,
    transfers: log.filter(({ type, handlerBefore }) => type === 'REASSIGNMENT' && handlerBefore !== null)
      .length,
    chasers,
  }
}

/** How many moments of three there are, equal ones once; null while they have not come. */
export function countMoments<T>(first: T | null, second: T | null, third: T | null): number {
  const isSecondNew = second !== null && second !== first
  const isThirdNew = third !== null && third !== first && third !== second
  return (first === null ? 0 : 1) + (isSecondNew ? 1 : 0) + (isThirdNew ? 1 : 0)
}

/**
 * Exchanges of a case, for the resolution at first contact (S3): the complaint and our reply are one; each further
 * reply, or each further message of the customer, starts another.
 */
export function countContacts({ replies, customerMessages }: CaseContacts): number {
  return Math.max(replies, 1 + customerMessages)
}

/** The messages of a case in both directions, for the mean reply time; an acknowledgement answers nothing (S0). */
export function messagesOf(
  receivedAt: Instant,
  { firstSubstantiveResponseAt, answeredAt }: ReplyMilestones,
  log: readonly LoggedMessage[],
): Message[] {
  const messages: Message[] = [{ at: receivedAt, direction: 'IN' }]
  if (firstSubstantiveResponseAt) messages.push({ at: firstSubstantiveResponseAt, direction: 'OUT' })
  if (answeredAt && answeredAt !== firstSubstantiveResponseAt)
    messages.push({ at: answeredAt, direction: 'OUT' })
  for (const { type, at, direction, automatic } of log) {
    if (type === 'CHASER') messages.push({ at, direction: 'IN' })
    else if (type === 'EXCHANGE' && direction) messages.push({ at, direction, isAutomatic: automatic })
  }
  return messages
}

/** Minutes spent on a case: those said at its closing, or else those of its exchanges; null when nobody timed it. */
export function minutesOf(minutesSpent: number | null, log: readonly LoggedContact[]): number | null {
  const timed = log.flatMap(({ minutes }) => minutes ?? [])
  if (minutesSpent !== null || timed.length === 0) return minutesSpent
  return timed.reduce((sum, minutes) => sum + minutes, 0)
}
