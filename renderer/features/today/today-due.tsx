import { useTranslation } from 'react-i18next'
import { useSession } from '#renderer/app/session'
import { StatusBadge, type StatusTone } from '#renderer/ui/feedback/status-badge'
import { formatDate, formatInteger, formatTime } from '#shared/text/formats'
import { formatWeekdayDate } from '#shared/text/weekday-date'
import { daysBetween, type LocalDate } from '#shared/time/day-number'
import { localDateOf } from '#shared/time/local-date'
import type { TodayRow, TodaySectionName } from '#shared/today/today-api'

export interface TodayDueProps {
  readonly row: TodayRow
  readonly section: TodaySectionName
}

/** By when, or since when, as an icon and words. */
export function TodayDue({ row, section }: TodayDueProps) {
  const { t } = useTranslation('today')
  const { language, timeZone } = useSession()
  const now = new Date().toISOString()
  const zone = timeZone(row.site)
  const today = localDateOf(now, zone)
  const hour = row.dueAt && row.dueOn === today ? formatTime(row.dueAt, zone) : null
  const badge = (tone: StatusTone, label: string) => <StatusBadge isPlain tone={tone} label={label} />
  const counted = (key: 'due.late' | 'due.ceiling' | 'due.waiting', days: number) =>
    t(key, { count: days, value: formatInteger(days, language) })
  const lateBy = (on: LocalDate) => counted('due.late', daysBetween(on, today))

  if (hour && (section === 'ceilingPassed' || section === 'overdue'))
    return badge('late', t('due.lateSince', { time: hour }))
  if (section === 'ceilingPassed' && row.dueOn) {
    return badge('late', counted('due.ceiling', daysBetween(row.dueOn, today)))
  }
  if (section === 'writtenForms' && row.since) {
    const tone = row.task === 'PROPOSE_DOWNGRADE' ? 'late' : 'waiting'
    return badge(tone, counted('due.waiting', daysBetween(row.since, today)))
  }
  if (section === 'lowScores') return badge('late', t('due.score', { score: row.score }))
  if (row.dueOn) {
    if (row.dueOn < today) return badge('late', lateBy(row.dueOn))
    if (row.dueOn === today) return badge('soon', hour ? t('due.todayAt', { time: hour }) : t('due.today'))
    const date = formatWeekdayDate(row.dueOn, language).replace(/.\d{4}$/u, '')
    return badge(section === 'warning' ? 'soon' : 'draft', t('due.before', { date }))
  }
  if (!row.since) return null
  const key = section === 'followUps' ? 'due.answered' : 'due.received'
  return badge('active', t(key, { date: formatDate(row.since) }))
}
