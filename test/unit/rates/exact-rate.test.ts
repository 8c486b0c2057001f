import { fc, test } from '@fast-check/vitest'
import { describe, expect, it } from 'vitest'
import { computeRate } from '#shared/rates/exact-rate'
import { poissonInterval } from '#shared/rates/poisson-interval'

describe('the rate', () => {
  it.each([
    [728, 88_281, 8.25],
    [276, 80_985, 3.41],
    [30, 2_991, 10.03],
    [40, 200_122, 0.2],
    [0, 625, 0],
  ])('agrees with the published figures: %i of %i', (count, base, rate) => {
    expect(computeRate({ count, base })?.rate).toBe(rate)
  })

  it('rounds halves up, exactly', () => {
    expect(computeRate({ count: 1, base: 8_000 })?.rate).toBe(0.13)
    expect(computeRate({ count: 67, base: 66_666 })?.rate).toBe(1.01)
    expect(computeRate({ count: 201, base: 200_000, per: 1_000 })?.rateHundredths).toBe(101)
    expect(computeRate({ count: 1, base: 3, per: 1_000_000 })?.rate).toBe(333_333.33)
    expect(computeRate({ count: 2_000_000, base: 7, per: 1_000_000 })?.rateHundredths).toBe(
      28_571_428_571_429,
    )
  })

  it('does not exist for an empty base', () => {
    expect(computeRate({ count: 3, base: 0 })).toBeNull()
  })

  test.prop([
    fc.integer({ min: 0, max: 1_000_000 }),
    fc.integer({ min: 1, max: 2_000_000_000 }),
    fc.constantFrom(100, 1_000, 10_000, 1_000_000),
  ])('is the nearest hundredth', (count, base, per) => {
    const hundredths = BigInt(computeRate({ count, base, per })?.rateHundredths ?? -1)
    const twiceError = 2n * (BigInt(count) * BigInt(per) * 100n - hundredths * BigInt(base))
    expect(twiceError < BigInt(base) && twiceError >= -BigInt(base)).toBe(true)
  })
})

describe('the Poisson interval', () => {
  it.each([
    [0, 0, 3.6889],
    [1, 0.0253, 5.5716],
    [2, 0.2422, 7.2247],
    [5, 1.6235, 11.6683],
    [10, 4.7954, 18.3904],
    [100, 81.364, 121.627],
  ])('of %i cases is that of the tables', (count, low, high) => {
    const interval = poissonInterval(count)
    expect(interval.low).toBeCloseTo(low, 3)
    expect(interval.high).toBeCloseTo(high, 3)
  })

  test.prop([fc.integer({ min: 0, max: 200 })])('leaves 2.5 %% in each tail', (count) => {
    const { low, high } = poissonInterval(count)
    // Direct sums of the law, written apart from the incomplete gamma function.
    const below = (mean: number, cases: number) => {
      let term = Math.exp(-mean)
      let sum = term
      for (let n = 1; n <= cases; n += 1) {
        term *= mean / n
        sum += term
      }
      return sum
    }
    expect(below(high, count)).toBeCloseTo(0.025, 8)
    if (count > 0) expect(1 - below(low, count - 1)).toBeCloseTo(0.025, 8)
  })

  it('stays near the normal law for large counts', () => {
    const { low, high } = poissonInterval(1_000_000)
    expect(low).toBeCloseTo(1_000_000 - 1_960 + 1, -1)
    expect(high).toBeCloseTo(1_000_000 + 1_960 + 2, -1)
  })
})
