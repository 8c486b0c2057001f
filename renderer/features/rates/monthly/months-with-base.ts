import type { RateResult } from '#shared/rates/rate-api'
import type { Period } from '#shared/time/local-date'

/** The months that keep a rate from being computed: counted complaints and no usable base. */
export function monthsWithoutBase(months: readonly RateResult[]): readonly RateResult[] {
  return months.filter((month) => month.rate === null && month.count > 0)
}

/**
 * The beginning of a period for which a rate exists, up to the last month before the first gap; null when the first
 * month has none, or when nothing is missing.
 */
export function calculablePart(months: readonly RateResult[]): Period | null {
  const gap = months.findIndex((month) => month.rate === null)
  const first = months[0]
  const last = months[gap - 1]
  return first && last ? { from: first.from, to: last.to } : null
}
