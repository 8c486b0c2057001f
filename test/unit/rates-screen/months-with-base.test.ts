import { describe, expect, it } from 'vitest'
import { calculablePart, monthsWithoutBase } from '#renderer/features/rates/monthly/months-with-base'
import type { RateResult } from '#shared/rates/rate-api'

function month(from: string, to: string, rate: number | null, count = 1): RateResult {
  return {
    rate,
    count,
    base: rate === null ? null : 1_000,
    per: 1_000,
    baseKind: 'VISITORS',
    from,
    to,
    reason: rate === null ? 'BASE_MISSING' : null,
    coverage: null,
    covered: [],
    sources: [],
    excluded: { cancelled: 0, reclassified: 0, oral: 0, outOfScope: 0, natureNotCounted: 0 },
    partialYear: true,
    annualised: null,
    lowReliability: false,
    interval: null,
  }
}

const january = month('2026-01-01', '2026-01-31', 1.2)
const february = month('2026-02-01', '2026-02-28', 0)
const march = month('2026-03-01', '2026-03-31', null)
const closed = month('2026-04-01', '2026-04-30', null, 0)

describe('a period whose rate cannot be computed', () => {
  it('names the months that keep it from being computed: those with complaints and no base', () => {
    expect(monthsWithoutBase([january, march, closed])).toEqual([march])
  })

  it('offers its beginning, up to the first month without a base', () => {
    expect(calculablePart([january, february, march, january])).toEqual({
      from: '2026-01-01',
      to: '2026-02-28',
    })
  })

  it('offers nothing when the first month has no base, or when none is missing', () => {
    expect(calculablePart([march, january])).toBeNull()
    expect(calculablePart([january, february])).toBeNull()
    expect(calculablePart([])).toBeNull()
  })
})
