import type { Period } from '#shared/time/local-date'
import type { ShareFigure } from './figure'
import { type IndicatorKey, indicatorDefinitions } from './indicator-definition'

/** A figure with what makes it understandable by itself: its definition, where that comes from, and its period. */
export function describeFigure<T extends { readonly value: number | null; readonly n: number }>(
  definition: IndicatorKey,
  period: Period,
  measured: T,
) {
  const { source } = indicatorDefinitions[definition]
  return { definition, source, from: period.from, to: period.to, ...measured }
}

/** A share as it is printed: one decimal. */
export function describeShare<T extends ShareFigure>(definition: IndicatorKey, period: Period, measured: T) {
  const { rounded, ...rest } = measured
  return describeFigure(definition, period, { ...rest, value: rounded })
}
