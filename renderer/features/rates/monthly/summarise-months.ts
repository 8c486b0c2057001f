import type { TFunction } from 'i18next'
import type { RateResult } from '#shared/rates/rate-api'
import { formatMonth, formatRate } from '#shared/text/formats'
import type { Language } from '#shared/text/language'

/** What the drawing of the months shows, in words: its highest and its lowest month, and those without a rate. */
export function summariseMonths(months: readonly RateResult[], language: Language, t: TFunction): string {
  const known = months.flatMap(({ from, rate }) => (rate === null ? [] : [{ from, rate }]))
  const without = months.length - known.length
  const missing = without > 0 ? t('rates:monthly.summary.without', { count: without }) : ''
  const byRate = [...known].sort((a, b) => a.rate - b.rate)
  const [lowest] = byRate
  const highest = byRate.at(-1)
  if (!lowest || !highest) return missing
  const name = (month: { from: string }) => formatMonth(month.from.slice(0, 7), language)
  const range = t('rates:monthly.summary.range', {
    highest: formatRate(highest.rate, language),
    highestMonth: name(highest),
    lowest: formatRate(lowest.rate, language),
    lowestMonth: name(lowest),
  })
  return [range, missing].filter(Boolean).join(' ')
}
