import type { TFunction } from 'i18next'
import type { RateResult } from '#shared/rates/rate-api'
import { compareFigure } from '#shared/reports/comparison'
import { inPeriod } from '#shared/reports/period-words'
import { formatRate } from '#shared/text/formats'
import type { Language } from '#shared/text/language'

/** The difference with the same period a year earlier, in words: « 0,40 de moins qu’en 2025 (8,65) ». */
export function compareRates(
  current: RateResult,
  previous: RateResult,
  language: Language,
  t: TFunction,
): string {
  const period = inPeriod(previous, language)
  if (previous.rate === null) {
    return current.rate === null ? t('rates:comparison.nothing') : t('rates:comparison.unknown', { period })
  }
  if (current.rate === null) {
    return t('rates:comparison.earlier', { period, previous: formatRate(previous.rate, language) })
  }
  const figure = { measure: 'rate', value: current.rate, n: current.count, previous: previous.rate } as const
  return t('rates:comparison.known', {
    words: compareFigure(figure, previous, language),
    previous: formatRate(previous.rate, language),
  })
}
