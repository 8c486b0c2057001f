import type { RateResult } from './rate-api'

/**
 * What is to be said about how a base fits its period; null when it fits. SITES: the sites together cover the whole
 * period, but some of them, which close for a season, do not.
 */
export function coverageNote({
  coverage,
  covered,
  from,
  to,
}: Pick<RateResult, 'coverage' | 'covered' | 'from' | 'to'>): 'PARTIAL' | 'SITES' | 'WIDER' | null {
  if (coverage === null || coverage === 'EXACT') return null
  const [only, ...others] = covered
  const isWhole = others.length === 0 && only?.from === from && only.to === to
  return coverage === 'PARTIAL' && isWhole ? 'SITES' : coverage
}
