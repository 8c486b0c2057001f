import type { Random } from '#service/demonstration/random/random'

const day = 86_400_000
const year = 365.25 * day
const first = Date.parse('2016-01-04T08:00:00Z')
/** The part of all entries that was brought in from an older register, after so many others. */
const brought = { after: 0.4, part: 0.1 }

/**
 * When an entry came and when it was written down, for its place among all entries from 0 to 1: more each year, more in
 * summer. The entries brought in are those of the two years before, though others were written down earlier.
 */
export function momentsOf(
  random: Random,
  place: number,
  now: number,
): { received: number; recorded: number } {
  const { after, part } = brought
  const isBrought = place >= after && place < after + part
  const own = place < after ? place : isBrought ? after : place - part
  const recorded = momentOf(own / (1 - part), now - 3_600_000)
  const received = isBrought
    ? first - 2 * year + ((place - after) / part) * (2 * year - 7 * day)
    : recorded - random() ** 3 * 4 * day
  return { received: Math.floor(received), recorded: Math.floor(recorded) }
}

function momentOf(part: number, now: number): number {
  const years = (now - first) / year
  const spread = part ** 0.8 * years
  // As much earlier or later as makes July and August twice as busy as winter.
  const season = 0.06 * (Math.sin(2 * Math.PI * (spread - 0.05)) + Math.sin(0.1 * Math.PI))
  return Math.min(now, first + Math.max(0, Math.min(spread, spread + season)) * year)
}
