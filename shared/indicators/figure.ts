/** A figure and the number of cases behind it; null when there is nothing to measure, never NaN. */
export interface Figure {
  readonly value: number | null
  readonly n: number
}

/** `part` of `n`, in %. */
export interface ShareFigure extends Figure {
  readonly part: number
  /** One decimal, half up, computed on whole numbers: what is printed. */
  readonly rounded: number | null
}

/** A share in %; not available of nothing. `part` and `n` are counts. */
export function share(part: number, n: number): ShareFigure {
  if (n === 0) return { value: null, rounded: null, part, n }
  return { value: (100 * part) / n, rounded: Math.floor((2_000 * part + n) / (2 * n)) / 10, part, n }
}

/** The share of the items that satisfy a condition. */
export function shareOf<T>(items: readonly T[], isPart: (item: T) => boolean): ShareFigure {
  return share(items.filter(isPart).length, items.length)
}

/** A mean with its maximum, for replies, transfers, chasers and minutes per closed case (S3). */
export interface MeanFigure extends Figure {
  readonly maximum: number | null
}

/** What a mean is made of; whole numbers add up to the same total in any order. */
export interface MeanSum {
  readonly total: number
  readonly n: number
  /** Null of nothing. */
  readonly maximum: number | null
}

/** Arithmetic mean and maximum; unknown values (null) are left out and not counted in `n`. */
export function mean(values: readonly (number | null)[]): MeanFigure {
  return meanOf(sumOf(values))
}

/** The total of the values that are known. */
export function sumOf(values: readonly (number | null)[]): MeanSum {
  let total = 0
  let n = 0
  let maximum: number | null = null
  for (const value of values) {
    if (value === null) continue
    total += value
    n += 1
    if (maximum === null || value > maximum) maximum = value
  }
  return { total, n, maximum }
}

/** The sum of several sums. */
export function addSums(sums: readonly MeanSum[]): MeanSum {
  const { maximum } = sumOf(sums.map((sum) => sum.maximum))
  const add = (of: (sum: MeanSum) => number) => sums.reduce((total, sum) => total + of(sum), 0)
  return { total: add((sum) => sum.total), n: add((sum) => sum.n), maximum }
}

export function meanOf({ total, n, maximum }: MeanSum): MeanFigure {
  return { value: n === 0 ? null : total / n, maximum, n }
}
