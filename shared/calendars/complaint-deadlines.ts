import type { Priority } from '#shared/complaints/priority'
import type { Profile } from '#shared/settings/profile'
import type { LocalDate } from '#shared/time/day-number'
import type { Instant } from '#shared/time/local-date'
import { readClock } from './clock'
import { clockPresets } from './clock-presets'
import { priorityLimit } from './priority-days'
import { defaultCalendar } from './site-calendar'

/** What the deadlines of a complaint follow from. */
export interface DeadlineFacts {
  readonly profile: Profile
  /** Zone of the site; its holidays apply. */
  readonly timeZone: string
  /** The reception, or the day a remark became a complaint. */
  readonly clockStartedAt: Instant
  /** Shortens the answer; null while it is unknown. */
  readonly priority: Priority | null
}

export interface ComplaintDeadlines {
  /** Last local date on which the acknowledgement is on time; null without a clock. */
  readonly acknowledgementDueOn: LocalDate | null
  /** Last local date on which the answer is on time; null without a clock. */
  readonly answerDueOn: LocalDate | null
}

/** The two dates that a complaint promises (domain, section 4): of commitment, ceiling and priority the shortest. */
export function complaintDeadlines(facts: DeadlineFacts): ComplaintDeadlines {
  const clocks = clockPresets[facts.profile]
  const calendar = defaultCalendar(facts.timeZone)
  const start = { receivedAt: facts.clockStartedAt, now: facts.clockStartedAt, doneAt: null }
  const otherCommitment = priorityLimit(facts.priority)
  return {
    acknowledgementDueOn: readClock(clocks.acknowledgement, start, calendar).due?.on ?? null,
    answerDueOn: readClock(clocks.answer, { ...start, otherCommitment }, calendar).due?.on ?? null,
  }
}
