import { isPastDue } from '#shared/calendars/past-due'
import { daysBetween, type LocalDate } from '#shared/time/day-number'
import type { Instant } from '#shared/time/local-date'
import type { Complaint } from './complaint'
import { type ComplaintStatus, openStatuses } from './complaint-status'

/** Where the answer of a case stands against its due date; `days` are calendar days. */
export type AnswerDeadline =
  | { readonly state: 'ANSWERED'; readonly answeredAt: string }
  /** Nobody waits for an answer: closed without one, reclassified, cancelled, or never due. */
  | { readonly state: 'NONE' }
  | { readonly state: 'AHEAD' | 'SOON'; readonly dueOn: LocalDate; readonly days: number }
  /** `isCeilingPassed`: even what may never be exceeded is behind. */
  | {
      readonly state: 'LATE'
      readonly dueOn: LocalDate
      readonly days: number
      readonly isCeilingPassed: boolean
    }

/** Without a warning date an answer due within so many days reads as soon (choice). */
const soonDays = 1

/**
 * Reads the answer's due date on a day (the local date of the site). Due today is not late yet: `SOON` with 0 days;
 * the day after is `LATE` with 1. A delay in hours is `LATE` with 0 days once its hour has passed. It is soon from its warning day on (80 % of the time). The filter `dueBefore` of the list of complaints, given that day, lets through
 * the same late cases.
 */
export function readAnswerDeadline(
  complaint: Pick<Complaint, 'answerDueOn' | 'answeredAt' | 'status'> &
    Partial<Pick<Complaint, 'answerWarningOn' | 'answerCeilingOn' | 'answerDueAt' | 'answerCeilingAt'>>,
  today: LocalDate,
  now?: Instant,
): AnswerDeadline {
  if (complaint.answeredAt) return { state: 'ANSWERED', answeredAt: complaint.answeredAt }
  const dueOn = complaint.answerDueOn
  if (!dueOn || !isOpen(complaint.status)) return { state: 'NONE' }
  const days = daysBetween(today, dueOn)
  const { answerWarningOn, answerCeilingOn = null, answerDueAt, answerCeilingAt } = complaint
  if (isPastDue({ on: dueOn, at: answerDueAt }, { today, now })) {
    return {
      state: 'LATE',
      dueOn,
      days: Math.abs(days),
      isCeilingPassed: isPastDue({ on: answerCeilingOn, at: answerCeilingAt }, { today, now }),
    }
  }
  const isSoon = answerWarningOn ? days === 0 || today >= answerWarningOn : days <= soonDays
  return { state: isSoon ? 'SOON' : 'AHEAD', dueOn, days }
}

function isOpen(status: ComplaintStatus): boolean {
  return openStatuses.some((open) => open === status)
}
