import { Archive, EyeOff, Frown } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import { StatusBadge } from '#renderer/ui/feedback/status-badge'
import type { ComplaintRow } from '#shared/complaints/complaint-api'
import { isLowScore } from '#shared/complaints/low-score'
import { complaintTone } from './complaint-tone'

/** Where a case stands; marked when it is archived, names nobody any more, or left somebody unsatisfied. */
export function StatusCell({ row }: { readonly row: ComplaintRow }) {
  const { t } = useTranslation(['lists', 'enums'])
  const { retention, satisfactionScore: score } = row
  const status = t(`enums:status.${row.status}`)
  if (retention !== 'CURRENT')
    return (
      <StatusBadge
        isPlain
        tone="void"
        icon={retention === 'ARCHIVED' ? Archive : EyeOff}
        label={t(`lists:state.${retention}`, { status })}
      />
    )
  if (isLowScore(score))
    return (
      <StatusBadge isPlain tone="late" icon={Frown} label={t('lists:state.lowScore', { status, score })} />
    )
  return <StatusBadge isPlain tone={complaintTone(row.status)} label={status} />
}
