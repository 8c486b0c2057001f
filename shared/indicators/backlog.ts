import type { LocalDate } from '#shared/time/day-number'
import type { Period } from '#shared/time/local-date'
import { isInPeriod, type MonthOfPeriod, monthsOfPeriod } from '#shared/time/period'

/** What changes whether a case is open. */
export const flowTypes = ['RECEIVED', 'REOPENED', 'CLOSED', 'RECLASSIFIED', 'CANCELLED'] as const
export type FlowType = (typeof flowTypes)[number]

export interface FlowEvent {
  readonly type: FlowType
  /** Local date at the site. */
  readonly on: LocalDate
}

/** Cases that came in and went out during a time. */
export interface Flow {
  readonly received: number
  readonly reopened: number
  readonly closed: number
  readonly reclassified: number
  readonly cancelled: number
}

export interface Backlog extends Flow {
  /** Open at the start. */
  readonly start: number
  /** Open at the end: start + received + reopened − closed − reclassified − cancelled. */
  readonly end: number
}

export type BacklogMonth = MonthOfPeriod & Backlog

const fields = {
  RECEIVED: 'received',
  REOPENED: 'reopened',
  CLOSED: 'closed',
  RECLASSIFIED: 'reclassified',
  CANCELLED: 'cancelled',
} as const satisfies Record<FlowType, keyof Flow>

/**
 * The events of one case that open it or end it, in order of date. One that changes nothing is dropped: a closed case
 * that is cancelled afterwards left the backlog when it was closed, and leaves it only once.
 */
export function effectiveEvents(events: readonly FlowEvent[]): FlowEvent[] {
  const effective: FlowEvent[] = []
  let isOpen = false
  for (const event of [...events].sort((a, b) => (a.on < b.on ? -1 : a.on > b.on ? 1 : 0))) {
    const opens = event.type === 'RECEIVED' || event.type === 'REOPENED'
    if (opens === isOpen) continue
    isOpen = opens
    effective.push(event)
  }
  return effective
}

/** Chains flows into backlogs: each start is the end before it, so that the balance always holds. */
export function chainBacklog<T extends Flow>(start: number, flows: readonly T[]): (T & Backlog)[] {
  let open = start
  return flows.map((flow) => {
    const before = open
    open += flow.received + flow.reopened - flow.closed - flow.reclassified - flow.cancelled
    return { ...flow, start: before, end: open }
  })
}

/** What was open before a period, and what came in and went out in each of its months. */
export interface FlowTally<M extends Flow = MonthOfPeriod & Flow> {
  readonly start: number
  readonly months: readonly M[]
}

/** The backlog of each month of the period (domain, section 5), from the events of every case of the register. */
export function monthlyBacklog(cases: readonly (readonly FlowEvent[])[], period: Period): BacklogMonth[] {
  const { start, months } = tallyFlow(cases, period)
  return chainBacklog(start, months)
}

/** The flows of each month of the period, and what was open before it, from the events of each case. */
export function tallyFlow(cases: readonly (readonly FlowEvent[])[], period: Period): FlowTally {
  const events = cases.flatMap(effectiveEvents)
  const start = events.reduce((open, { type, on }) => {
    if (on >= period.from) return open
    return open + (type === 'RECEIVED' || type === 'REOPENED' ? 1 : -1)
  }, 0)
  const months = monthsOfPeriod(period).map((month) => ({ ...month, ...noFlow() }))
  const byMonth = new Map(months.map((month) => [month.month, month]))
  for (const { type, on } of events) {
    const month = isInPeriod(on, period) ? byMonth.get(on.slice(0, 7)) : undefined
    if (month) month[fields[type]] += 1
  }
  return { start, months }
}

function noFlow() {
  return { received: 0, reopened: 0, closed: 0, reclassified: 0, cancelled: 0 }
}
