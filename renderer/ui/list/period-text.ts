import { translate } from '#shared/i18n/translate'
import { formatDate, formatDates, formatPeriod } from '#shared/text/formats'
import type { Language } from '#shared/text/language'
import { yearPeriod } from '#shared/time/period'
import { isSamePeriod, type OpenPeriod } from './period-of-list'

/** A period as a filter reads it: "2026", "1er semestre 2026", "depuis le 01/03/2026"; empty when it is open at both ends. */
export function periodText(period: OpenPeriod, language: Language): string {
  const { from, to } = period
  if (period.period) return translate(language, `lists:period.preset.${period.period}`)
  if (!from && !to) return ''
  if (!from) return translate(language, 'lists:period.until', { date: formatDate(to ?? '') })
  if (!to) return translate(language, 'lists:period.since', { date: formatDate(from) })
  if (from > to) return formatDates({ from, to }, language)
  const year = from.slice(0, 4)
  return isSamePeriod(period, yearPeriod(Number(year))) ? year : formatPeriod({ from, to }, language)
}
