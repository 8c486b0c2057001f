import { complaintDeadlines } from '#shared/calendars/complaint-deadlines'
import type { ComplaintContent, ComplaintKind } from '#shared/complaints/complaint'
import { deriveStatus } from '#shared/complaints/complaint-status'
import { derivePriority } from '#shared/complaints/priority'
import { isWritten } from '#shared/intake/intake-rules'
import { localDateOf } from '#shared/time/local-date'
import { type Reference, zoneOf } from '../context'

/** What a case has besides its content, and that its status depends on. */
export interface CaseMarks {
  readonly kind: ComplaintKind
  readonly clockStartedAt: string
  readonly reopenedAt: string | null
  readonly reclassifiedAt: string | null
  readonly cancelledAt: string | null
}

/** The columns that follow from the facts: local dates, deadlines, priority and status. */
export function deriveColumns(reference: Reference, content: ComplaintContent, marks: CaseMarks) {
  const timeZone = zoneOf(reference, content.site)
  const onOf = (at: string | null) => at && localDateOf(at, timeZone)
  const priority = derivePriority(content)
  const { profile } = reference.settings
  return {
    receivedOn: localDateOf(content.receivedAt, timeZone),
    acknowledgedOn: onOf(content.acknowledgedAt),
    answeredOn: onOf(content.answeredAt),
    closedOn: onOf(content.closedAt),
    ...complaintDeadlines({ profile, timeZone, clockStartedAt: marks.clockStartedAt, priority }),
    priority,
    // The marks may come with a whole case, whose milestones are those before the change.
    status: deriveStatus({ ...marks, ...content, written: needsNoForm(content, marks.kind) }),
  }
}

// Difficulties and hazards of training are the organisation's own notes: nobody has to put them in writing.
function needsNoForm(content: ComplaintContent, kind: ComplaintKind): boolean {
  return kind !== 'complaint' || isWritten(content.channel, content.writtenForm)
}
