import { type ShareFigure, share } from './figure'

export interface FirstContactFigure extends ShareFigure {
  /** The S0 variant: cases with one exchange ÷ cases with more than one; null when there is none of the latter. */
  readonly oneToMany: number | null
}

/** True for a case settled at the first contact: one exchange at most, the reception on the spot being one. */
export function isFirstContact(exchanges: number): boolean {
  return exchanges <= 1
}

/**
 * First contact resolution: cases closed with one exchange ÷ cases closed (S3). `exchanges` is the number of
 * exchanges of each closed case; the follow-up call after the answer is not an exchange.
 */
export function firstContactResolution(exchanges: readonly number[]): FirstContactFigure {
  return firstContactShare(exchanges.filter(isFirstContact).length, exchanges.length)
}

/** The same of `one` cases settled at the first contact among the `closed` ones. */
export function firstContactShare(one: number, closed: number): FirstContactFigure {
  const many = closed - one
  return { ...share(one, closed), oneToMany: many === 0 ? null : one / many }
}
