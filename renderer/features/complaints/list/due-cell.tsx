import { Check, CircleAlert, Clock } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import { useSession } from '#renderer/app/session'
import { StatusBadge } from '#renderer/ui/feedback/status-badge'
import { CellText } from '#renderer/ui/table/cell-text'
import { readAnswerDeadline } from '#shared/complaints/answer-deadline'
import type { Complaint } from '#shared/complaints/complaint'
import { formatDate, formatTime } from '#shared/text/formats'
import { localDateOf } from '#shared/time/local-date'

export type DueFacts = Pick<
  Complaint,
  | 'answerDueOn'
  | 'answerDueAt'
  | 'answerWarningOn'
  | 'answerCeilingOn'
  | 'answerCeilingAt'
  | 'answeredAt'
  | 'status'
  | 'site'
>

/** Until when the answer is promised; late and soon are an icon and words. */
export function DueCell({ complaint }: { readonly complaint: DueFacts }) {
  const { t } = useTranslation('lists')
  const { timeZone } = useSession()
  const zone = timeZone(complaint.site)
  const now = new Date().toISOString()
  const deadline = readAnswerDeadline(complaint, localDateOf(now, zone), now)
  const hour = complaint.answerDueAt && formatTime(complaint.answerDueAt, zone)
  switch (deadline.state) {
    case 'LATE':
      return (
        <StatusBadge
          tone="late"
          icon={CircleAlert}
          isPlain
          label={
            deadline.days === 0 && hour
              ? t('due.lateSince', { time: hour })
              : t('due.late', { count: deadline.days })
          }
        />
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
              : deadline.days === 0 && hour
                ? t('due.todayAt', { time: hour })
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
