import { type ComplaintDeadlines, complaintDeadlines } from '#shared/calendars/complaint-deadlines'
import type { Pause } from '#shared/calendars/pauses'
import { endedPauses } from '#shared/case-events/pauses-of-case'
import type { Complaint, ComplaintContent, ComplaintKind } from '#shared/complaints/complaint'
import { deriveStatus } from '#shared/complaints/complaint-status'
import { findCurrentTask } from '#shared/complaints/current-task'
import { derivePriority } from '#shared/complaints/priority'
import { isWritten } from '#shared/intake/intake-rules'
import { epochOf, localDateOf } from '#shared/time/local-date'
import { calendarOf, type Reference } from '../context'

/** What a case has besides its content, and that its status depends on. */
export interface CaseMarks {
  readonly kind: ComplaintKind
  readonly clockStartedAt: string
  readonly reopenedAt: string | null
  readonly reclassifiedAt: string | null
  readonly cancelledAt: string | null
  readonly anonymisedAt: string | null
  readonly pauses: readonly Pause[]
  readonly answerMovedTo: string | null
  readonly answerCommittedOn: string | null
  readonly holdingNoticeAt: string | null
  readonly appealedAt: string | null
  readonly appealAnsweredAt: string | null
  readonly mediationOpenedAt: string | null
  readonly mediationEndedAt: string | null
}

/** The marks of a case on which nothing has happened yet. */
export const noMarks = {
  reopenedAt: null,
  reclassifiedAt: null,
  cancelledAt: null,
  anonymisedAt: null,
  pauses: [],
  answerMovedTo: null,
  answerCommittedOn: null,
  holdingNoticeAt: null,
  appealedAt: null,
  appealAnsweredAt: null,
  mediationOpenedAt: null,
  mediationEndedAt: null,
} as const satisfies Partial<CaseMarks>

/** A case as it was before a change: dates of what was done by then are not moved by later clocks. */
export type DatedCase = Pick<
  Complaint,
  'site' | 'sentOn' | 'clockStartedAt' | 'acknowledgedAt' | 'answeredAt' | keyof ComplaintDeadlines
>

/** The columns that follow from the facts: local dates, deadlines, the task of the day, priority and status. */
export function deriveColumns(
  reference: Reference,
  content: ComplaintContent,
  marks: CaseMarks,
  before: DatedCase | null = null,
) {
  const calendar = calendarOf(reference, content.site)
  const { timeZone } = calendar
  const onOf = (at: string | null) => at && localDateOf(at, timeZone)
  const { answeredAt, closedAt } = content
  const priority = derivePriority(content)
  const computed = complaintDeadlines({
    clocks: reference.clocks,
    calendar,
    clockStartedAt: marks.clockStartedAt,
    priority,
    sentOn: content.sentOn,
    pauses: endedPauses({ pauses: marks.pauses, answeredAt, closedAt }),
    ownAnswerDueOn: marks.answerMovedTo,
  })
  const deadlines = keepReachedDates(computed, content, marks, before)
  const milestones = milestonesOf(content, marks, deadlines)
  return {
    receivedOn: localDateOf(content.receivedAt, timeZone),
    acknowledgedOn: onOf(content.acknowledgedAt),
    answeredOn: onOf(answeredAt),
    closedOn: onOf(closedAt),
    ...durationsOf(content),
    ...deadlines,
    ...findCurrentTask(milestones, timeZone),
    priority,
    status: deriveStatus(milestones),
  }
}

// Named one by one: copying a hundred fields takes longer than everything that is derived from them.
function milestonesOf(content: ComplaintContent, marks: CaseMarks, deadlines: ComplaintDeadlines) {
  return {
    kind: marks.kind,
    channel: content.channel,
    writtenForm: content.writtenForm,
    written: needsNoForm(content, marks.kind),
    receivedAt: content.receivedAt,
    clockStartedAt: marks.clockStartedAt,
    severity: content.severity,
    admissible: content.admissible,
    acknowledgedAt: content.acknowledgedAt,
    answeredAt: content.answeredAt,
    outcome: content.outcome,
    refusalGrounds: content.refusalGrounds,
    recourseGiven: content.recourseGiven,
    agreedSolutions: content.agreedSolutions,
    followUpDueAt: content.followUpDueAt,
    followedUpAt: content.followedUpAt,
    followUpAttempts: content.followUpAttempts,
    closedAt: content.closedAt,
    reopenedAt: marks.reopenedAt,
    reclassifiedAt: marks.reclassifiedAt,
    cancelledAt: marks.cancelledAt,
    ...deadlines,
  }
}

// Milliseconds from the reception: indicators of a year are summed up without reading thousands of dates.
function durationsOf(content: ComplaintContent) {
  const { receivedAt, firstSubstantiveResponseAt, answeredAt, closedAt } = content
  const since = (at: string | null) => (at === null ? null : epochOf(at) - epochOf(receivedAt))
  const first = since(firstSubstantiveResponseAt)
  const replies = [first, since(answeredAt)].filter((ms) => ms !== null && ms >= 0)
  return {
    firstResponseMs: first,
    // What left before the complaint came answers nothing.
    firstReplyMs: replies.reduce((least, ms) => (least === null || (ms ?? 0) < least ? ms : least), null),
    resolutionMs: since(closedAt),
  }
}

// What was promised when it was done stays what was promised: new clocks concern what is still to be done. A corrected
// reception or site is another matter: the dates were wrong from the start.
function keepReachedDates(
  computed: ComplaintDeadlines,
  content: ComplaintContent,
  marks: CaseMarks,
  before: DatedCase | null,
): ComplaintDeadlines {
  if (before && marks.anonymisedAt) return duesOf(before)
  if (!before || before.site !== content.site || before.sentOn !== content.sentOn) return computed
  if (before.clockStartedAt !== marks.clockStartedAt) return computed
  const isAnswered = before.answeredAt !== null && content.answeredAt !== null
  const isAcknowledged = isAnswered || (before.acknowledgedAt !== null && content.acknowledgedAt !== null)
  return {
    ...computed,
    ...(isAcknowledged && acknowledgementDues(before)),
    ...(isAnswered && answerDues(before)),
  }
}

function acknowledgementDues(dues: ComplaintDeadlines) {
  const { acknowledgementDueOn, acknowledgementCeilingOn, acknowledgementWarningOn } = dues
  const { acknowledgementDueAt, acknowledgementCeilingAt } = dues
  return {
    ...{ acknowledgementDueOn, acknowledgementCeilingOn, acknowledgementWarningOn },
    ...{ acknowledgementDueAt, acknowledgementCeilingAt },
  }
}

function answerDues(dues: ComplaintDeadlines) {
  const { answerDueOn, answerCeilingOn, answerWarningOn, answerDueAt, answerCeilingAt } = dues
  return { answerDueOn, answerCeilingOn, answerWarningOn, answerDueAt, answerCeilingAt }
}

/** The due dates of a case, and nothing else of it. */
export function duesOf(dues: ComplaintDeadlines): ComplaintDeadlines {
  return { ...acknowledgementDues(dues), ...answerDues(dues) }
}

// Difficulties and hazards of training are the organisation's own notes: nobody has to put them in writing.
function needsNoForm(content: ComplaintContent, kind: ComplaintKind): boolean {
  return kind !== 'complaint' || isWritten(content.channel, content.writtenForm)
}
