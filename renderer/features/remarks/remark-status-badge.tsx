import { ArrowUpRight } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import { StatusBadge } from '#renderer/ui/feedback/status-badge'
import type { RemarkStatus } from '#shared/remarks/remark'
import { remarkTone } from './remark-tone'

export interface RemarkStatusBadgeProps {
  readonly status: RemarkStatus
  readonly isPlain?: boolean
  /** Says that its words were wiped. */
  readonly isAnonymised?: boolean
}

/** Where a remark stands: icon and word. */
export function RemarkStatusBadge({ status, isPlain, isAnonymised }: RemarkStatusBadgeProps) {
  const { t } = useTranslation(['enums', 'lists'])
  const words = t(`enums:remarkStatus.${status}`)
  return (
    <StatusBadge
      tone={remarkTone(status)}
      icon={status === 'PROMOTED' ? ArrowUpRight : undefined}
      isPlain={isPlain}
      label={isAnonymised ? t('lists:state.ANONYMISED', { status: words }) : words}
    />
  )
}
