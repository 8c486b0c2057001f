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

/** The same period a year before, inside a comparison: « en 2025 », and « un an plus tôt » where it has no name. */
export function inEarlierPeriod(period: Period, language: Language): string {
  if (formatPeriod(period, language) !== formatDates(period, language)) return inPeriod(period, language)
  return language === 'fr' ? 'un an plus tôt' : 'a year earlier'
}

/** The same as the second part of a comparison: « qu’en 2025 », « qu’un an plus tôt », "than in 2025". */
export function thanEarlierPeriod(period: Period, language: Language): string {
  const words = inEarlierPeriod(period, language)
  return language === 'fr' ? `qu’${words}` : `than ${words}`
}
