import { translate } from '#shared/i18n/translate'
import {
  formatDecimal,
  formatDuration,
  formatInteger,
  formatMoney,
  formatPercent,
} from '#shared/text/formats'
import type { Language } from '#shared/text/language'
import { type IndicatorKey, type IndicatorUnit, indicatorDefinitions } from './indicator-definition'

/** An indicator as it is read; the words for "not available", and for "cannot be computed" for a rate. */
export function writeIndicator(key: IndicatorKey, value: number | null, language: Language): string {
  const { unit } = indicatorDefinitions[key]
  if (value !== null) return writeUnit(unit, value, language)
  return translate(language, unit === 'rate' ? 'documents:notComputable' : 'documents:notAvailable')
}

/** A value in the unit people use; cents for money, minutes for durations. */
export function writeUnit(unit: IndicatorUnit, value: number, language: Language): string {
  switch (unit) {
    case 'count':
    case 'points':
      return formatInteger(value, language)
    case 'percent':
      return formatPercent(value, language)
    case 'duration':
      return formatDuration(value, language)
    case 'money':
      return formatMoney(value, language)
    case 'rate':
      return formatDecimal(value, 2, language)
    case 'score':
    case 'mean':
      return formatDecimal(value, 1, language)
  }
}
