/** Highest satisfaction that is an alert on a case (S0; domain, section 5). */
export const alertingScore = 3

/** True when the satisfaction of a case, 1 to 5, asks for its handling to be looked at again. */
export function isLowScore(score: number | null): boolean {
  return score !== null && score <= alertingScore
}
