import { useTranslation } from 'react-i18next'
import { StatusBadge, type StatusTone } from '#renderer/ui/feedback/status-badge'
import type { ActionStatus } from '#shared/actions/action'

const tones = {
  TO_DO: 'active',
  LATE: 'late',
  DONE: 'waiting',
  CHECKED: 'done',
  CANCELLED: 'void',
} as const satisfies Record<ActionStatus, StatusTone>

export interface ActionStatusBadgeProps {
  readonly status: ActionStatus
  readonly isPlain?: boolean
}

export function ActionStatusBadge({ status, isPlain }: ActionStatusBadgeProps) {
  const { t } = useTranslation('actions')
  return <StatusBadge tone={tones[status]} label={t(`status.${status}`)} isPlain={isPlain} />
}
