/** A number of customers as an exact fraction: a mean over days is seldom whole. */
export interface Fraction {
  readonly numerator: bigint
  readonly denominator: bigint
}

export function wholeFraction(value: number): Fraction {
  return { numerator: BigInt(value), denominator: 1n }
}

export function addFractions(a: Fraction, b: Fraction): Fraction {
  return {
    numerator: a.numerator * b.denominator + b.numerator * a.denominator,
    denominator: a.denominator * b.denominator,
  }
}

/** The nearest hundredth, for display. */
export function fractionToNumber({ numerator, denominator }: Fraction): number {
  return Number(halfUp(numerator * 100n, denominator)) / 100
}

/** The quotient rounded to the nearest whole, halves up; both terms are 0 or more. */
function halfUp(numerator: bigint, denominator: bigint): bigint {
  return (2n * numerator + denominator) / (2n * denominator)
}

export interface RateTerms {
  /** Complaints, a whole number. */
  readonly count: number
  /** Customers: a whole number or an exact mean. */
  readonly base: number | Fraction
  /** 1000 by default. */
  readonly per?: number
  /** Days of the year and of the period, to bring a rate to a year. */
  readonly scale?: { readonly yearDays: number; readonly periodDays: number }
}

/**
 * Complaints per `per` customers in hundredths, half up, without floating error (S1, P155.1): 728 of 88 281 is 825.
 * Null when the base is 0: there is no rate.
 */
export function rateInHundredths({ count, base, per = 1_000, scale }: RateTerms): number | null {
  const { numerator, denominator } = typeof base === 'number' ? wholeFraction(base) : base
  if (numerator <= 0n) return null
  const above = BigInt(count) * BigInt(per) * 100n * denominator * BigInt(scale?.yearDays ?? 1)
  return Number(halfUp(above, numerator * BigInt(scale?.periodDays ?? 1)))
}

/** The rate with two decimals and in hundredths; null when the base is 0. See `rateInHundredths`. */
export function computeRate(
  terms: RateTerms,
): { readonly rate: number; readonly rateHundredths: number } | null {
  const rateHundredths = rateInHundredths(terms)
  return rateHundredths === null ? null : { rate: rateHundredths / 100, rateHundredths }
}
