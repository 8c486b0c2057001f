export const clockDoubts = ['BEHIND', 'AHEAD'] as const
/** BEHIND: earlier than something already written. AHEAD: so long after it that the year may be wrong. */
export type ClockDoubt = (typeof clockDoubts)[number]

const hour = 3_600_000
// Two computers of one office may differ by minutes; a year without one entry is rarer than a wrong year.
const tolerance = hour
const longSilence = 366 * 24 * hour

/** Whether the clock of a computer can be right when the newest line of the history was written at `lastWriting`. */
export function findClockDoubt(now: string, lastWriting: string): ClockDoubt | null {
  const gap = Date.parse(now) - Date.parse(lastWriting)
  if (gap < -tolerance) return 'BEHIND'
  return gap > longSilence ? 'AHEAD' : null
}
