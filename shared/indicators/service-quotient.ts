import type { Figure } from './figure'

/** Statements in each of the seven parts of the self-assessment (S2): 25 in all. */
export const quotientParts = [4, 4, 3, 3, 3, 5, 3] as const

/** An asset from 28, adequate from 21, below that customers are lost (S2). */
export const quotientBands = ['ASSET', 'ADEQUATE', 'LOSING_CUSTOMERS'] as const
export type QuotientBand = (typeof quotientBands)[number]

export interface ServiceQuotient extends Figure {
  /** Sum of the means of the parts, 7 to 35; null until every statement is rated. `n` counts the rated ones. */
  readonly value: number | null
  readonly band: QuotientBand | null
  /** Mean of each part, 1 to 5; null while one of its statements is not rated. */
  readonly parts: readonly (number | null)[]
}

// A common multiple of 3, 4 and 5 keeps the sum of the means whole, so that 28 is 28 and not 27.999….
const common = 60

/** The service quotient (S2) of the ratings, in the order of the statements, each 1 to 5 or null. */
export function serviceQuotient(ratings: readonly (number | null)[]): ServiceQuotient {
  let first = 0
  const sixtieths = quotientParts.map((size) => {
    const part = Array.from({ length: size }, (_, index) => ratings[first + index] ?? null)
    first += size
    return part.reduce<number | null>(
      (sum, rating) => (sum === null || !isRating(rating) ? null : sum + rating),
      0,
    )
  })
  const scaled = sixtieths.map((sum, index) =>
    sum === null ? null : sum * (common / (quotientParts[index] ?? 1)),
  )
  const total = scaled.reduce<number | null>(
    (sum, part) => (sum === null || part === null ? null : sum + part),
    0,
  )
  return {
    value: total === null ? null : total / common,
    n: ratings.slice(0, first).filter(isRating).length,
    band: total === null ? null : bandOf(total),
    parts: scaled.map((part) => (part === null ? null : part / common)),
  }
}

function isRating(rating: number | null): rating is number {
  return rating !== null && Number.isInteger(rating) && rating >= 1 && rating <= 5
}

function bandOf(total: number): QuotientBand {
  if (total >= 28 * common) return 'ASSET'
  return total >= 21 * common ? 'ADEQUATE' : 'LOSING_CUSTOMERS'
}
