import { readClock } from '#shared/calendars/clock'
import { clockPresets } from '#shared/calendars/clock-presets'
import { priorityLimit } from '#shared/calendars/priority-days'
import { defaultCalendar } from '#shared/calendars/site-calendar'
import type { ComplaintContent } from '#shared/complaints/complaint'
import { deriveStatus } from '#shared/complaints/complaint-status'
import { derivePriority } from '#shared/complaints/priority'
import { isWritten } from '#shared/intake/intake-rules'
import { localDateOf } from '#shared/time/local-date'
import { type Reference, zoneOf } from '../context'

/** What a case has besides its content, and that its status depends on. */
export interface CaseMarks {
  readonly clockStartedAt: string
  readonly reopenedAt: string | null
  readonly reclassifiedAt: string | null
  readonly cancelledAt: string | null
}

/** The columns that follow from the facts: local dates, deadlines, priority and status. */
export function deriveColumns(reference: Reference, content: ComplaintContent, marks: CaseMarks) {
  const zone = zoneOf(reference, content.site)
  const onOf = (at: string | null) => at && localDateOf(at, zone)
  const priority = derivePriority(content)
  const clocks = clockPresets[reference.settings.profile]
  const calendar = defaultCalendar(zone)
  const facts = { receivedAt: marks.clockStartedAt, now: marks.clockStartedAt, doneAt: null }
  const otherCommitment = priorityLimit(priority)
  return {
    receivedOn: localDateOf(content.receivedAt, zone),
    acknowledgedOn: onOf(content.acknowledgedAt),
    answeredOn: onOf(content.answeredAt),
    closedOn: onOf(content.closedAt),
    acknowledgementDueOn: readClock(clocks.acknowledgement, facts, calendar).due?.on ?? null,
    answerDueOn: readClock(clocks.answer, { ...facts, otherCommitment }, calendar).due?.on ?? null,
    priority,
    status: deriveStatus({ ...content, ...marks, written: isWritten(content.channel, content.writtenForm) }),
  }
}
