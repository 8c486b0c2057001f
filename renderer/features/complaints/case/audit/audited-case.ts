import type { AuditedCase } from '#shared/audit/readiness'
import type { Complaint } from '#shared/complaints/complaint'
import { localDateOf } from '#shared/time/local-date'

/** What an audit looks at on a case, with the local dates of its site. */
export function auditedCase(complaint: Complaint, timeZone: string): AuditedCase {
  const on = (at: string | null) => (at === null ? null : localDateOf(at, timeZone))
  return {
    ...complaint,
    acknowledgedOn: on(complaint.acknowledgedAt),
    answeredOn: on(complaint.answeredAt),
    closedOn: on(complaint.closedAt),
  }
}
