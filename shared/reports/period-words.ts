import { formatDates, formatPeriod } from '#shared/text/formats'
import type { Language } from '#shared/text/language'
import type { Period } from '#shared/time/local-date'

/** A period inside a sentence: « en 2025 », « au 1er semestre 2025 », « du … au … ». */
export function inPeriod(period: Period, language: Language): string {
  const name = formatPeriod(period, language)
  if (name === formatDates(period, language)) return name
  if (period.from.endsWith('-01-01') && period.to.endsWith('-12-31')) {
    return `${language === 'fr' ? 'en' : 'in'}\u00a0${period.from.slice(0, 4)}`
  }
  const startsWithOrdinal = /^\d/.test(name)
  if (language === 'fr') return startsWithOrdinal ? `au ${name}` : `en ${name}`
  return name.includes(' of') ? `in the ${name}` : `in ${name}`
}

/** A period as the second part of a comparison: « qu’en 2025 », « que du … au … », "than in 2025". */
export function thanPeriod(period: Period, language: Language): string {
  const words = inPeriod(period, language)
  if (language === 'en') return `than ${words}`
  return words.startsWith('du ') ? `que ${words}` : `qu’${words}`
}
