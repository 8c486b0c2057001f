/** One line of a breakdown: how many, and which part of the total (0 to 100). */
export interface Share {
  readonly code: string
  /** In the language of the document. */
  readonly label: string
  readonly count: number
  readonly percent: number
}

/** A line of a Pareto table: shares in descending order, ties alphabetical, with their running total. */
export interface ParetoShare extends Share {
  readonly cumulativePercent: number
  /** The line with which the running total first reaches 80 % (S4). */
  readonly reachesThreshold: boolean
}
