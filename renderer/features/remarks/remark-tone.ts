import type { StatusTone } from '#renderer/ui/feedback/status-badge'
import type { RemarkStatus } from '#shared/remarks/remark'

const tones = {
  NEW: 'draft',
  TRANSMITTED: 'active',
  DECIDED: 'done',
  PROMOTED: 'waiting',
  CANCELLED: 'void',
} as const satisfies Record<RemarkStatus, StatusTone>

/** How a remark's status looks beside its word. */
export function remarkTone(status: RemarkStatus): StatusTone {
  return tones[status]
}
