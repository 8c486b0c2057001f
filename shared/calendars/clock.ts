import { z } from 'zod'
import type { LocalDate } from '#shared/time/day-number'
import { endOfDay, epochOf, type Instant, instantOfEpoch, localDateOf } from '#shared/time/local-date'
import { dayDeadline, delayUnits } from './deadline'
import { mergePauses, type Pause, pausedDays, type Stretch } from './pauses'
import type { SiteCalendar } from './site-calendar'
import { addWorkedHours } from './worked-hours'

export const delayStarts = ['RECEPTION', 'SENDING'] as const

/** A delay that a clock allows. */
export const delayLimitSchema = z.strictObject({
  amount: z.int().min(1).max(1_000),
  unit: z.enum(delayUnits),
  /** What sets the clock going; without a known date of sending the reception does. */
  startsAt: z.enum(delayStarts),
  /** An end on a non-worked day moves to the next worked one. */
  moveToWorkedDay: z.boolean(),
})
export type DelayLimit = z.output<typeof delayLimitSchema>

/** What we promise ourselves and what we may never exceed; either may be left out. */
export const clockSchema = z.strictObject({
  commitment: delayLimitSchema.nullable(),
  ceiling: delayLimitSchema.nullable(),
})
export type Clock = z.output<typeof clockSchema>

/** The two clocks of a complaint (ACPR, ISO 10002). */
export const clocksSchema = z.strictObject({ acknowledgement: clockSchema, answer: clockSchema })
export type Clocks = z.output<typeof clocksSchema>

export interface ClockFacts {
  readonly receivedAt: Instant
  readonly sentAt?: Instant | null
  /** When the milestone that stops the clock was reached. */
  readonly doneAt: Instant | null
  /** Waits for the customer: they put off the commitment, never the ceiling. */
  readonly pauses?: readonly Pause[]
  readonly now: Instant
  /** A second commitment, such as the delay of the priority; the shorter of the two holds. */
  readonly otherCommitment?: DelayLimit | null
  /** A date agreed for this case alone: it stands in for the commitments, never for the ceiling. */
  readonly ownDueOn?: LocalDate | null
  /** Share of the time up to the due date after which it is announced; 0.8 unless said. */
  readonly warningShare?: number
}

export interface DueMoment {
  /** Local date at the site. */
  readonly on: LocalDate
  /** Last instant that is still on time. */
  readonly at: Instant
}

/** Where a clock stands, from the best to the worst; a clock that was stopped keeps what it deserved. */
export const clockStates = ['UNSET', 'ON_TIME', 'WARNING', 'LATE', 'CEILING_PASSED'] as const
export type ClockState = (typeof clockStates)[number]

export interface ClockReading {
  readonly commitment: DueMoment | null
  readonly ceiling: DueMoment | null
  /** The shorter of the two: it governs the list. */
  readonly due: DueMoment | null
  /** The ceiling, or the commitment where there is none: passing it rings the alarm. */
  readonly alarm: DueMoment | null
  /** When 80 % (`warningShare`) of the time up to `due` has passed. */
  readonly warningAt: Instant | null
  readonly state: ClockState
  readonly isDone: boolean
  readonly isPaused: boolean
}

const warningShare = 0.8

/** Reads one clock of a complaint (domain, section 4; ACPR 2024-R-02). */
export function readClock(clock: Clock, facts: ClockFacts, calendar: SiteCalendar): ClockReading {
  const merged = mergePauses(facts.pauses ?? [], facts.now)
  const commitment = facts.ownDueOn
    ? wholeDay(facts.ownDueOn, calendar)
    : earlier(
        clock.commitment && dueMoment(clock.commitment, facts, calendar, merged),
        facts.otherCommitment ? dueMoment(facts.otherCommitment, facts, calendar, merged) : null,
      )
  const ceiling = clock.ceiling && dueMoment(clock.ceiling, facts, calendar, [])
  const due = earlier(commitment, ceiling)
  const warningAt = due && warningMoment(facts.receivedAt, due.at, facts.warningShare ?? warningShare)
  const isDone = facts.doneAt !== null
  return {
    commitment,
    ceiling,
    due,
    alarm: ceiling ?? commitment,
    warningAt,
    state: stateAt(facts.doneAt ?? facts.now, { due, ceiling, warningAt: isDone ? null : warningAt }),
    isDone,
    isPaused: !isDone && (facts.pauses ?? []).some((pause) => pause.to === null),
  }
}

function dueMoment(
  limit: DelayLimit,
  facts: ClockFacts,
  calendar: SiteCalendar,
  paused: readonly Stretch[],
): DueMoment | null {
  const zone = calendar.timeZone
  const start = limit.startsAt === 'SENDING' ? (facts.sentAt ?? facts.receivedAt) : facts.receivedAt
  if (limit.unit === 'WORKED_HOURS') {
    const at = addWorkedHours({ from: start, hours: limit.amount, calendar, paused })
    return at === undefined ? null : { on: localDateOf(at, zone), at }
  }
  const { amount, unit, moveToWorkedDay } = limit
  const from = localDateOf(start, zone)
  const on = dayDeadline({ from, amount, unit, calendar, moveToWorkedDay, paused: pausedDays(paused, zone) })
  return on === undefined ? null : wholeDay(on, calendar)
}

/** The whole due day is on time: its last millisecond, whatever its length. */
function wholeDay(on: LocalDate, { timeZone }: SiteCalendar): DueMoment {
  return { on, at: instantOfEpoch(epochOf(endOfDay(on, timeZone)) - 1) }
}

function earlier(a: DueMoment | null, b: DueMoment | null): DueMoment | null {
  if (!a || !b) return a ?? b
  return b.at < a.at ? b : a
}

function warningMoment(receivedAt: Instant, dueAt: Instant, share: number): Instant {
  const start = epochOf(receivedAt)
  return instantOfEpoch(Math.max(start, Math.floor(start + (epochOf(dueAt) - start) * share)))
}

function stateAt(
  moment: Instant,
  limits: { due: DueMoment | null; ceiling: DueMoment | null; warningAt: Instant | null },
): ClockState {
  if (!limits.due) return 'UNSET'
  if (limits.ceiling && moment > limits.ceiling.at) return 'CEILING_PASSED'
  if (moment > limits.due.at) return 'LATE'
  return limits.warningAt && moment >= limits.warningAt ? 'WARNING' : 'ON_TIME'
}
