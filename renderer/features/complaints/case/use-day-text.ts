import { useSession } from '#renderer/app/session'
import { formatWeekdayDate } from '#shared/text/weekday-date'
import type { LocalDate } from '#shared/time/day-number'
import { useCase } from './case-context'

/** A day as one says it: `jeudi 14 août`, with the year when it is not this one. */
export function useDayText(): (date: LocalDate) => string {
  const { today } = useCase()
  const { language } = useSession()
  return (date) => {
    const text = formatWeekdayDate(date, language)
    return date.slice(0, 4) === today.slice(0, 4) ? text.replace(/[\s\u00a0]\d{4}$/, '') : text
  }
}
