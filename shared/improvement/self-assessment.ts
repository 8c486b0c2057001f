import { quotientParts } from '#shared/indicators/service-quotient'

/** Which wording of the 25 statements is rated now; an earlier one keeps the assessments made with it. */
export const currentEdition = 1

export const ratingSteps = [1, 2, 3, 4, 5] as const
export const statementCount = quotientParts.reduce((sum, size) => sum + size, 0)

export interface StatementPart {
  /** 1 to 7; names its messages: `improvement:statements.<part>.title`. */
  readonly part: number
  /** Index of its first statement among the 25. */
  readonly first: number
  readonly size: number
}

/** The seven parts with the place of their statements. */
export const statementParts: readonly StatementPart[] = quotientParts.map((size, index) => ({
  part: index + 1,
  first: quotientParts.slice(0, index).reduce((sum, before) => sum + before, 0),
  size,
}))

/** Ratings of nobody yet. */
export function noRatings(): (number | null)[] {
  return Array.from({ length: statementCount }, () => null)
}
