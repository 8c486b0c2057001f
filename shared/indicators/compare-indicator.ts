import { compareValues } from '#shared/reports/comparison'
import type { Language } from '#shared/text/language'
import type { Indicators } from './indicator-api'
import { type IndicatorKey, indicatorDefinitions } from './indicator-definition'

/** A figure against another period in words: « 3 de moins qu’en 2025 »; null where either is not available. */
export function compareIndicator(
  key: IndicatorKey,
  current: Indicators,
  other: Indicators | null,
  language: Language,
): string | null {
  const value = current[key].value
  const previous = other?.[key].value ?? null
  // A period in which the register did not exist yet is no comparison.
  if (!other || value === null || previous === null || isSilent(other)) return null
  return compareValues(indicatorDefinitions[key].unit, { value, previous }, other, language)
}

function isSilent({ received, backlog }: Indicators): boolean {
  return received.n === 0 && backlog.start === 0 && backlog.end === 0
}
