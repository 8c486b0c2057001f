import { type LocalDate, weekdayOf } from '#shared/time/day-number'
import { formatLongDate } from './formats'
import { noBreakSpace } from './french-typography'
import type { Language } from './language'

const weekdays = {
  fr: 'lundi mardi mercredi jeudi vendredi samedi dimanche',
  en: 'Monday Tuesday Wednesday Thursday Friday Saturday Sunday',
} as const satisfies Record<Language, string>

/** A date with its weekday, as a promise is told: `jeudi 14 août 2026`, `Thursday 14 August 2026`. */
export function formatWeekdayDate(date: LocalDate, language: Language): string {
  const weekday = weekdays[language].split(' ')[weekdayOf(date) - 1] ?? ''
  return `${weekday}${noBreakSpace}${formatLongDate(date, language)}`
}
