/** Wrong attempts that cost nothing: fingers slip. */
const freeAttempts = 3
const firstWait = 5
const longestWait = 15 * 60

/** Wrong attempts in a row, and when the last one was. */
export interface Attempts {
  readonly failures: number
  readonly failedAt: string | null
}

/** Seconds to wait after so many wrong attempts in a row: 0, 0, 0, 5, 10, 20… at most a quarter of an hour. */
export function waitAfter(failures: number): number {
  if (failures <= freeAttempts) return 0
  return Math.min(longestWait, firstWait * 2 ** Math.min(failures - freeAttempts - 1, 20))
}

/**
 * Whole seconds before the next attempt is looked at. A clock that went back since the last attempt leaves the whole
 * wait, never more: the caller writes the attempt down anew at the present instant.
 */
export function secondsToWait({ failures, failedAt }: Attempts, now: string): number {
  if (failedAt === null) return 0
  const wait = waitAfter(failures)
  const elapsed = (Date.parse(now) - Date.parse(failedAt)) / 1000
  return Math.max(0, Math.ceil(wait - Math.max(0, elapsed)))
}
