import type { StatusTone } from '#renderer/ui/feedback/status-badge'
import type { ComplaintStatus } from '#shared/complaints/complaint-status'

const tones = {
  AWAITING_WRITTEN_FORM: 'waiting',
  RECEIVED: 'draft',
  ACKNOWLEDGED: 'active',
  ASSESSED: 'active',
  ANSWERED: 'active',
  FOLLOWED_UP: 'active',
  CLOSED: 'done',
  REOPENED: 'soon',
  RECLASSIFIED: 'remark',
  CANCELLED: 'void',
} as const satisfies Record<ComplaintStatus, StatusTone>

/** How a status looks beside its word. */
export function complaintTone(status: ComplaintStatus): StatusTone {
  return tones[status]
}
