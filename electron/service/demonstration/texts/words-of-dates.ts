import type { LocalDate } from '#shared/time/day-number'
import type { WordsLanguage } from './subject'

const weekdayFormats = new Map<string, Intl.DateTimeFormat>()

/** « samedi 12 juillet », `Saturday, 12 July`: as people write a day, in their language. */
export function dayInWords(day: LocalDate, language: WordsLanguage, weekday = true): string {
  const key = `${language}${weekday}`
  let format = weekdayFormats.get(key)
  if (!format) {
    const locale = language === 'en' ? 'en-GB' : language
    format = new Intl.DateTimeFormat(locale, {
      weekday: weekday ? 'long' : undefined,
      day: 'numeric',
      month: 'long',
      timeZone: 'UTC',
    })
    weekdayFormats.set(key, format)
  }
  const words = format.format(new Date(`${day}T12:00:00Z`))
  return language === 'fr' ? words.replace(/\b1 /, '1er ') : words
}

/** « 10 h 30 », `10:30`. */
export function timeInWords(minute: number, language: WordsLanguage): string {
  const hour = Math.floor(minute / 60)
  const rest = String(minute % 60).padStart(2, '0')
  if (language !== 'fr') return `${hour}:${rest}`
  return rest === '00' ? `${hour} h` : `${hour} h ${rest}`
}
