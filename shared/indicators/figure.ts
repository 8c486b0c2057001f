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

/** Arithmetic mean and maximum; unknown values (null) are left out and not counted in `n`. */
export function mean(values: readonly (number | null)[]): MeanFigure {
  const known = values.filter((value) => value !== null)
  if (known.length === 0) return { value: null, maximum: null, n: 0 }
  const sum = known.reduce((total, value) => total + value, 0)
  const maximum = known.reduce((highest, value) => Math.max(highest, value))
  return { value: sum / known.length, maximum, n: known.length }
}
