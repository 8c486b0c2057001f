import type { Priority } from '#shared/complaints/priority'
import type { LocalDate } from '#shared/time/day-number'
import { endOfDay, epochOf, type Instant, localDateOf, parseInstant } from '#shared/time/local-date'
import { type Clock, type ClockFacts, type DueMoment, readClock } from './clock'
import type { ClockSettings } from './clock-settings'
import type { Pause } from './pauses'
import { priorityLimit } from './priority-days'
import type { SiteCalendar } from './site-calendar'

/** What the deadlines of a complaint follow from. */
export interface DeadlineFacts {
  readonly clocks: ClockSettings
  /** Of the site: its days, its holidays, its zone. */
  readonly calendar: SiteCalendar
  /** The reception, or the day a remark became a complaint. */
  readonly clockStartedAt: Instant
  /** Shortens the answer; null while it is unknown. */
  readonly priority: Priority | null
  /** Local date on which the customer sent it, where it is known: some ceilings start there. */
  readonly sentOn?: LocalDate | null
  /** Waits for the customer, in any order; overlaps count once. While one lasts only the ceilings are known. */
  readonly pauses?: readonly Pause[]
  /** A date of answer agreed for this case, in place of the commitment and of the priority. */
  readonly ownAnswerDueOn?: LocalDate | null
}

/** Local dates at the site, each the last day that is still on time; null without a clock. */
export interface ComplaintDeadlines {
  /** Of commitment and ceiling the shorter. */
  readonly acknowledgementDueOn: LocalDate | null
  /** What is never put off; null where only a commitment was made. */
  readonly acknowledgementCeilingOn: LocalDate | null
  /** From this day on the due date is announced. */
  readonly acknowledgementWarningOn: LocalDate | null
  /** The last instants on time, where a delay in hours ends within its day; null where the whole day is on time. */
  readonly acknowledgementDueAt: Instant | null
  readonly acknowledgementCeilingAt: Instant | null
  /** Of commitment, priority and ceiling the shortest. */
  readonly answerDueOn: LocalDate | null
  readonly answerCeilingOn: LocalDate | null
  readonly answerWarningOn: LocalDate | null
  readonly answerDueAt: Instant | null
  readonly answerCeilingAt: Instant | null
}

// Of many cases at once, in an import or after a change of the clocks, most start at the same few moments.
const known = new WeakMap<ClockSettings, WeakMap<SiteCalendar, Map<string, ComplaintDeadlines>>>()
const mostKnown = 5_000

/** The dates that a complaint promises (domain, section 4). */
export function complaintDeadlines(facts: DeadlineFacts): ComplaintDeadlines {
  if (facts.pauses && facts.pauses.length > 0) return computeDeadlines(facts)
  const { clocks, calendar, clockStartedAt, priority, sentOn, ownAnswerDueOn } = facts
  const byCalendar = known.get(clocks) ?? new WeakMap<SiteCalendar, Map<string, ComplaintDeadlines>>()
  known.set(clocks, byCalendar)
  const byStart = byCalendar.get(calendar) ?? new Map<string, ComplaintDeadlines>()
  byCalendar.set(calendar, byStart)
  const key = `${clockStartedAt} ${priority} ${sentOn ?? ''} ${ownAnswerDueOn ?? ''}`
  const deadlines = byStart.get(key) ?? computeDeadlines(facts)
  if (byStart.size >= mostKnown) byStart.clear()
  byStart.set(key, deadlines)
  return deadlines
}

function computeDeadlines(facts: DeadlineFacts): ComplaintDeadlines {
  const { clocks, calendar, pauses = [] } = facts
  const isPaused = pauses.some((pause) => pause.to === null)
  const start = {
    receivedAt: facts.clockStartedAt,
    sentAt: sentAt(facts),
    now: facts.clockStartedAt,
    doneAt: null,
    pauses,
    warningShare: clocks.warningShare / 100,
  }
  // How long the customer keeps us waiting is not known yet, so no commitment is either.
  const running = (clock: Clock): Clock => (isPaused ? { ...clock, commitment: null } : clock)
  const read = (clock: Clock, more: Partial<ClockFacts> = {}) => {
    const reading = readClock(running(clock), { ...start, ...more }, calendar)
    return {
      dueOn: reading.due?.on ?? null,
      ceilingOn: reading.ceiling?.on ?? null,
      warningOn: reading.warningAt && localDateOf(reading.warningAt, calendar.timeZone),
      dueAt: hourOf(reading.due, calendar),
      ceilingAt: hourOf(reading.ceiling, calendar),
    }
  }
  const acknowledgement = read(clocks.acknowledgement)
  const otherCommitment = isPaused ? null : priorityLimit(facts.priority, clocks.priorityDays)
  const answer = read(clocks.answer, { otherCommitment, ownDueOn: isPaused ? null : facts.ownAnswerDueOn })
  return {
    acknowledgementDueOn: acknowledgement.dueOn,
    acknowledgementCeilingOn: acknowledgement.ceilingOn,
    acknowledgementWarningOn: acknowledgement.warningOn,
    answerDueOn: answer.dueOn,
    answerCeilingOn: answer.ceilingOn,
    answerWarningOn: answer.warningOn,
    acknowledgementDueAt: acknowledgement.dueAt,
    acknowledgementCeilingAt: acknowledgement.ceilingAt,
    answerDueAt: answer.dueAt,
    answerCeilingAt: answer.ceilingAt,
  }
}

function hourOf(due: DueMoment | null, { timeZone }: SiteCalendar): Instant | null {
  return due && epochOf(due.at) < epochOf(endOfDay(due.on, timeZone)) - 1 ? due.at : null
}

function sentAt({ sentOn, calendar }: DeadlineFacts): Instant | null {
  return sentOn ? (parseInstant(`${sentOn}T12:00`, calendar.timeZone) ?? null) : null
}
