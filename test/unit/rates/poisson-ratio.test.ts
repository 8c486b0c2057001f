import { describe, expect, it } from 'vitest'
import { poissonRatio } from '#shared/rates/poisson-ratio'

const days = (count: number, exposure = 90) => ({ count, exposure })

describe('the ratio of two rates of rare events', () => {
  it('reads nothing into two cases', () => {
    const effect = poissonRatio(days(2), days(0))
    expect(effect).toMatchObject({ ratio: 0, low: 0, verdict: 'UNDECIDED' })
    // One side without any of n: the share is at most 1 − 0,025^(1/n).
    const share = 1 - 0.025 ** (1 / 2)
    expect(effect?.high).toBeCloseTo(share / (1 - share), 6)
  })

  it('agrees with the published interval of 5 of 20: 8.7 % to 49.1 %', () => {
    const effect = poissonRatio(days(15), days(5))
    expect(effect?.ratio).toBeCloseTo(1 / 3, 9)
    expect(effect?.low).toBeCloseTo(0.0866 / 0.9134, 3)
    expect(effect?.high).toBeCloseTo(0.491 / 0.509, 3)
    expect(effect?.verdict).toBe('LOWER')
  })

  it('is the same read backwards', () => {
    const forth = poissonRatio(days(16), days(4))
    const back = poissonRatio(days(4), days(16))
    expect(back?.low).toBeCloseTo(1 / (forth?.high ?? 0), 6)
    expect(back?.high).toBeCloseTo(1 / (forth?.low ?? 0), 6)
    expect([forth?.verdict, back?.verdict]).toEqual(['LOWER', 'HIGHER'])
  })

  it('weighs how long each side lasted', () => {
    expect(poissonRatio(days(10, 100), days(10, 50))?.ratio).toBeCloseTo(2, 9)
  })

  it('has no ratio and no upper end when nothing came before, and nothing to say of nothing', () => {
    expect(poissonRatio(days(0), days(3))).toMatchObject({ ratio: null, high: null, verdict: 'UNDECIDED' })
    expect(poissonRatio(days(0), days(9))?.verdict).toBe('HIGHER')
    expect(poissonRatio(days(0), days(0))).toBeNull()
  })
})
