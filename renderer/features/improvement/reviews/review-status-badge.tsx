import { useTranslation } from 'react-i18next'
import { StatusBadge } from '#renderer/ui/feedback/status-badge'
import type { ManagementReview } from '#shared/improvement/management-review-api'

const tones = { DRAFT: 'draft', CLOSED: 'done', CANCELLED: 'void' } as const

export function ReviewStatusBadge({ status }: Pick<ManagementReview, 'status'>) {
  const { t } = useTranslation('improvement')
  return <StatusBadge isPlain tone={tones[status]} label={t(`reviews.status.${status}`)} />
}
