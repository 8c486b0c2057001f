import { Check, CircleAlert, Clock } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import { useSession } from '#renderer/app/session'
import { StatusBadge } from '#renderer/ui/feedback/status-badge'
import { CellText } from '#renderer/ui/table/cell-text'
import { readAnswerDeadline } from '#shared/complaints/answer-deadline'
import type { Complaint } from '#shared/complaints/complaint'
import { formatDate } from '#shared/text/formats'
import { localDateOf } from '#shared/time/local-date'

export type DueFacts = Pick<
  Complaint,
  'answerDueOn' | 'answerWarningOn' | 'answerCeilingOn' | 'answeredAt' | 'status' | 'site'
>

/** Until when the answer is promised; late and soon are an icon and words. */
export function DueCell({ complaint }: { readonly complaint: DueFacts }) {
  const { t } = useTranslation('lists')
  const { timeZone } = useSession()
  const zone = timeZone(complaint.site)
  const deadline = readAnswerDeadline(complaint, localDateOf(new Date().toISOString(), zone))
  switch (deadline.state) {
    case 'LATE':
      return (
        <StatusBadge tone="late" icon={CircleAlert} isPlain label={t('due.late', { count: deadline.days })} />
      )
    case 'SOON':
      return (
        <StatusBadge
          tone="soon"
          icon={Clock}
          isPlain
          label={
            deadline.days > 1
              ? formatDate(deadline.dueOn)
              : t(deadline.days === 0 ? 'due.today' : 'due.tomorrow')
          }
        />
      )
    case 'AHEAD':
      return <CellText>{formatDate(deadline.dueOn)}</CellText>
    case 'ANSWERED':
      return <StatusBadge tone="void" icon={Check} isPlain label={t('due.answered')} />
    case 'NONE':
      return <CellText isQuiet>—</CellText>
  }
}
