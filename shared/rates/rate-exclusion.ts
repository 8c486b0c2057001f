import type { Excluded } from './rate-api'

/** Why a complaint stays out of the rate, in the order in which the reasons are tried. */
export const rateExclusions = [
  'CANCELLED',
  'RECLASSIFIED',
  'ORAL',
  'OUT_OF_SCOPE',
  'NATURE_NOT_COUNTED',
] as const
export type RateExclusion = (typeof rateExclusions)[number]

export interface RateFacts {
  readonly kind: string
  readonly isCancelled: boolean
  readonly isReclassified: boolean
  /** Collected in writing, or put in writing since (RNQ); an oral complaint still waits for its form. */
  readonly isWritten: boolean
  readonly inScope: boolean
  /** `countsInRate` of the nature: P155.1 leaves out prices. */
  readonly natureCounts: boolean
}

/**
 * Whether a complaint enters the rate, or the first reason why it does not (domain, section 6). Only complaints are
 * candidates: difficulties and hazards of training are neither counted nor printed among the exclusions.
 */
export function classifyForRate(facts: RateFacts): 'COUNTED' | 'NOT_A_COMPLAINT' | RateExclusion {
  if (facts.kind !== 'complaint') return 'NOT_A_COMPLAINT'
  if (facts.isCancelled) return 'CANCELLED'
  if (facts.isReclassified) return 'RECLASSIFIED'
  if (!facts.isWritten) return 'ORAL'
  if (!facts.inScope) return 'OUT_OF_SCOPE'
  return facts.natureCounts ? 'COUNTED' : 'NATURE_NOT_COUNTED'
}

const fields = {
  CANCELLED: 'cancelled',
  RECLASSIFIED: 'reclassified',
  ORAL: 'oral',
  OUT_OF_SCOPE: 'outOfScope',
  NATURE_NOT_COUNTED: 'natureNotCounted',
} as const satisfies Record<RateExclusion, keyof Excluded>

/** Counts the complaints that enter the rate, and the others under their reason. */
export function tallyForRate(complaints: Iterable<RateFacts>): {
  readonly count: number
  readonly excluded: Excluded
} {
  const excluded = { cancelled: 0, reclassified: 0, oral: 0, outOfScope: 0, natureNotCounted: 0 }
  let count = 0
  for (const facts of complaints) {
    const verdict = classifyForRate(facts)
    if (verdict === 'COUNTED') count += 1
    else if (verdict !== 'NOT_A_COMPLAINT') excluded[fields[verdict]] += 1
  }
  return { count, excluded }
}
