import type { CaseEvent } from './case-event'

export interface EventCounts {
  readonly exchanges: number
  readonly chasers: number
  readonly transfers: number
  readonly deadlineChanges: number
  readonly holdingNotices: number
  /** Minutes of all exchanges; 0 when none was timed. */
  readonly minutes: number
}

/**
 * What is counted on a case (S3): exchanges both ways but automatic mails, customer chasers, transfers from one handler
 * to another (a first assignment is none), changes of the due date, holding notices. What was withdrawn counts nowhere.
 */
export function countEvents(
  events: readonly Pick<CaseEvent, 'type' | 'automatic' | 'minutes' | 'handlerBefore' | 'withdrawnAt'>[],
): EventCounts {
  const kept = events.filter((event) => event.withdrawnAt === null)
  const count = (type: CaseEvent['type']) => kept.filter((event) => event.type === type).length
  return {
    exchanges: kept.filter((event) => event.type === 'EXCHANGE' && !event.automatic).length,
    chasers: count('CHASER'),
    transfers: kept.filter((event) => event.type === 'REASSIGNMENT' && event.handlerBefore !== null).length,
    deadlineChanges: count('DEADLINE_CHANGE'),
    holdingNotices: count('HOLDING_NOTICE'),
    minutes: kept.reduce((sum, event) => sum + (event.minutes ?? 0), 0),
  }
}
