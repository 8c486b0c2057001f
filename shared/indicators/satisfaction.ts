import { type Figure, mean, type ShareFigure, shareOf } from './figure'

/** A satisfaction of 3 or less on one case raises an alert (S0). */
export function raisesAlert(satisfactionScore: number | null): boolean {
  return satisfactionScore !== null && satisfactionScore <= 3
}

type Scores = readonly (number | null)[]

function scoresWithin(scores: Scores, low: number, high: number): number[] {
  return scores.filter(
    (score): score is number => score !== null && Number.isInteger(score) && score >= low && score <= high,
  )
}

/** CSAT: scores 4 and 5 ÷ answers × 100 (S3). Not available without answers. */
export function csat(satisfactionScores: Scores): ShareFigure {
  return shareOf(scoresWithin(satisfactionScores, 1, 5), (score) => score >= 4)
}

/** Mean satisfaction, 1 to 5 (S0). */
export function meanSatisfaction(satisfactionScores: Scores): Figure {
  const { value, n } = mean(scoresWithin(satisfactionScores, 1, 5))
  return { value, n }
}

/** Customer effort score: mean of 1 to 10, low is good (S3). */
export function ces(effortScores: Scores): Figure {
  const { value, n } = mean(scoresWithin(effortScores, 1, 10))
  return { value, n }
}

/** Satisfied with the handling, or bought and came again: yes ÷ yes or no (S2). */
export function yesShare(answers: readonly (boolean | null)[]): ShareFigure {
  return shareOf(
    answers.filter((answer) => answer !== null),
    (answer) => answer,
  )
}

export interface NpsFigure extends Figure {
  readonly promoters: number
  readonly passives: number
  readonly detractors: number
}

/**
 * Net promoter score: promoters (9–10) less detractors (0–6) in hundredths of the answers, a whole number from −100 to
 * 100 without % sign (S3, S4). Halves round up, towards +100: 12.5 is 13, −12.5 is −12.
 */
export function nps(recommendScores: Scores): NpsFigure {
  const scores = scoresWithin(recommendScores, 0, 10)
  const n = scores.length
  const promoters = scores.filter((score) => score >= 9).length
  const detractors = scores.filter((score) => score <= 6).length
  // Whole numbers throughout; adding 0 turns −0 into 0.
  const value = n === 0 ? null : Math.floor((200 * (promoters - detractors) + n) / (2 * n)) + 0
  return { value, n, promoters, passives: n - promoters - detractors, detractors }
}
