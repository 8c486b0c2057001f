import { useTranslation } from 'react-i18next'
import { useSession } from '#renderer/app/session'
import { StatusBadge } from '#renderer/ui/feedback/status-badge'
import { readAnswerDeadline } from '#shared/complaints/answer-deadline'
import type { ComplaintRow } from '#shared/complaints/complaint-api'
import { writtenFormDays } from '#shared/complaints/next-step'
import { formatDateOf, formatInteger } from '#shared/text/formats'
import { formatWeekdayDate } from '#shared/text/weekday-date'
import { daysBetween } from '#shared/time/day-number'
import { localDateOf } from '#shared/time/local-date'
import type { TodaySectionName } from './use-today'

/** How long a case has waited or may still wait, as an icon and words. */
export function TodayWait({
  row,
  section,
}: {
  readonly row: ComplaintRow
  readonly section: TodaySectionName
}) {
  const { t } = useTranslation('today')
  const { language, timeZone } = useSession()
  const zone = timeZone(row.site)
  const today = localDateOf(new Date().toISOString(), zone)
  if (section === 'awaitingForm') {
    const days = daysBetween(localDateOf(row.receivedAt, zone), today)
    const tone = days > writtenFormDays ? 'late' : 'waiting'
    return (
      <StatusBadge
        isPlain
        tone={tone}
        label={t('wait.form', { count: days, value: formatInteger(days, language) })}
      />
    )
  }
  if (section === 'toFollowUp') {
    const date = row.answeredAt ? formatDateOf(row.answeredAt, zone) : ''
    return <StatusBadge isPlain tone="active" label={t('wait.answered', { date })} />
  }
  const deadline = readAnswerDeadline(row, today)
  if (deadline.state === 'LATE') {
    return (
      <StatusBadge
        isPlain
        tone="late"
        label={t('wait.late', { count: deadline.days, value: formatInteger(deadline.days, language) })}
      />
    )
  }
  if (deadline.state !== 'SOON' && deadline.state !== 'AHEAD') return null
  if (deadline.days === 0) return <StatusBadge isPlain tone="soon" label={t('wait.today')} />
  const date = formatWeekdayDate(deadline.dueOn, language).replace(/.\d{4}$/u, '')
  return <StatusBadge isPlain tone={deadline.days === 1 ? 'soon' : 'draft'} label={date} />
}
