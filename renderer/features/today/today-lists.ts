import type { InputOf } from '#shared/api/contract'
import { openStatuses } from '#shared/complaints/complaint-status'
import { addDays, type LocalDate, weekdayOf } from '#shared/time/day-number'

/** Rows shown of one list; the others are one press away in the list of complaints. */
export const shownRows = 12

// An oral complaint waits for its form before anybody waits for its answer: it has a list of its own.
const answerable = openStatuses.filter((status) => status !== 'AWAITING_WRITTEN_FORM')

/** Sunday of the week of a day. */
export function endOfWeek(today: LocalDate): LocalDate {
  return addDays(today, 7 - weekdayOf(today))
}

/** What is asked of the list of complaints on a day. */
export function todayLists(today: LocalDate) {
  return {
    overdue: {
      filter: { statuses: [...answerable], dueBefore: today },
      sort: { by: 'answerDueOn', descending: false },
      limit: shownRows,
    },
    // Latest first, so that what is overdue, and listed above, does not push out what is due.
    due: {
      filter: { statuses: [...answerable], dueBefore: addDays(endOfWeek(today), 1) },
      sort: { by: 'answerDueOn', descending: true },
      limit: 200,
    },
    awaitingForm: {
      filter: { statuses: ['AWAITING_WRITTEN_FORM'] },
      sort: { by: 'receivedAt', descending: false },
      limit: shownRows,
    },
    toFollowUp: {
      filter: { statuses: ['ANSWERED'] },
      sort: { by: 'receivedAt', descending: false },
      limit: shownRows,
    },
  } as const satisfies Record<string, InputOf<'complaints.list'>>
}
