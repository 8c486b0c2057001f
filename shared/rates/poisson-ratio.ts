/** How often something happened during a time, or among so many customers. */
export interface Exposed {
  /** Whole, 0 or more. */
  readonly count: number
  /** Days or customers; above 0. */
  readonly exposure: number
}

export interface RateRatio {
  /** Rate after ÷ rate before; null when nothing happened before. */
  readonly ratio: number | null
  /** 95 % interval; `high` is null where it has no end. */
  readonly low: number
  readonly high: number | null
  /** LOWER or HIGHER when the whole interval lies on one side of 1; otherwise chance explains it as well. */
  readonly verdict: 'LOWER' | 'HIGHER' | 'UNDECIDED'
}

/**
 * The ratio of two rates of rare events with its exact interval (conditional binomial, Clopper and Pearson 1934): of
 * the events of both sides together, the share that came after. Two cases before and none after make 0 with an
 * interval from 0 to 5.32: nobody may read an effect into that. Null when nothing happened on either side.
 */
export function poissonRatio(before: Exposed, after: Exposed, confidence = 0.95): RateRatio | null {
  const total = before.count + after.count
  if (total === 0) return null
  const tail = (1 - confidence) / 2
  const toRatio = (share: number) => (share / (1 - share)) * (before.exposure / after.exposure)
  const low = after.count === 0 ? 0 : toRatio(shareWhere(after.count - 1, total, 1 - tail))
  const high = before.count === 0 ? null : toRatio(shareWhere(after.count, total, tail))
  return {
    ratio: before.count === 0 ? null : (after.count / after.exposure) * (before.exposure / before.count),
    low,
    high,
    verdict: high !== null && high < 1 ? 'LOWER' : low > 1 ? 'HIGHER' : 'UNDECIDED',
  }
}

/** The share at which at most `count` of `total` events fall on this side with the given probability. */
function shareWhere(count: number, total: number, probability: number): number {
  let low = 0
  let high = 1
  for (let step = 0; step < 100; step += 1) {
    const middle = (low + high) / 2
    // The more likely each event is to fall here, the less likely that so few do.
    if (probabilityOfAtMost(count, total, middle) > probability) low = middle
    else high = middle
  }
  return (low + high) / 2
}

function probabilityOfAtMost(count: number, total: number, share: number): number {
  if (share <= 0) return 1
  if (share >= 1) return count >= total ? 1 : 0
  const odds = Math.log(share) - Math.log(1 - share)
  let term = total * Math.log(1 - share)
  let sum = Math.exp(term)
  for (let k = 1; k <= count; k += 1) {
    term += Math.log((total - k + 1) / k) + odds
    sum += Math.exp(term)
  }
  return Math.min(1, sum)
}
