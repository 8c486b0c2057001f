import { CalendarClock } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import { StatusBadge } from '#renderer/ui/feedback/status-badge'
import { findMostPressing } from '#shared/complaints/next-step'
import { formatTime } from '#shared/text/formats'
import { daysBetween } from '#shared/time/day-number'
import { useCase } from './case-context'
import { useDayText } from './use-day-text'

/** What is due first and until when, in words. */
export function DueBadge() {
  const { t } = useTranslation('case')
  const { steps, today, words } = useCase()
  const dayText = useDayText()
  const pressing = findMostPressing(steps)
  if (!pressing?.dueOn || !pressing.urgency) return null
  const days = daysBetween(today, pressing.dueOn)
  const what = t(`due.${pressing.step}`)
  const hour = pressing.dueAt && formatTime(pressing.dueAt, words.zone)
  const label =
    days < 0
      ? t('due.late', { what, count: -days })
      : days === 0
        ? sameDay()
        : t('due.before', { what, date: dayText(pressing.dueOn) })
  function sameDay() {
    if (!hour) return t('due.today', { what })
    return t(pressing?.urgency === 'late' ? 'due.lateSince' : 'due.todayAt', { what, time: hour })
  }
  if (pressing.urgency === 'ahead')
    return <StatusBadge tone="waiting" icon={CalendarClock} label={label} isPlain />
  return <StatusBadge tone={pressing.urgency} label={label} />
}
