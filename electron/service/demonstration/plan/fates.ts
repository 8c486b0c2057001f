import { addHandlingDays } from '../office/office-days'
import { type Random, shuffle } from '../random/random'
import type { SamplePeriod } from './period'
import type { Reception } from './receptions'

/** What becomes of a complaint that is not simply handled. */
export type Fate = 'HANDLED' | 'CANCELLED' | 'NEVER_FORMALISED' | 'NO_DETAILS' | 'ONLY_OPINION' | 'REOPENED'

interface FateShare {
  readonly fate: Fate
  /** How many out of a thousand. */
  readonly share: number
  readonly channels: readonly string[]
}

const writing = ['EMAIL', 'WEB_FORM']
const shares: readonly FateShare[] = [
  { fate: 'CANCELLED', share: 14, channels: writing },
  { fate: 'NEVER_FORMALISED', share: 22, channels: ['PHONE', 'COUNTER'] },
  { fate: 'NO_DETAILS', share: 7, channels: ['COUNTER'] },
  { fate: 'ONLY_OPINION', share: 7, channels: writing },
  { fate: 'REOPENED', share: 20, channels: [...writing, 'LETTER'] },
]

/** Old enough for the longest of these lives to be over. */
const settledDays = 60
/** From so many complaints on, every fate has at least one. */
const someComplaints = 40

/** Which receptions, by their place in the list, have a fate of their own. */
export function drawFates(
  random: Random,
  period: SamplePeriod,
  receptions: readonly Reception[],
): ReadonlyMap<number, Fate> {
  const youngest = addHandlingDays(period.until, -settledDays)
  const fates = new Map<number, Fate>()
  const order = shuffle(random, [...receptions.keys()])
  for (const { fate, share, channels } of shares) {
    const least = receptions.length >= someComplaints ? 1 : 0
    const count = Math.max(least, Math.round((receptions.length * share) / 1_000))
    const fitting = order.filter((index) => {
      const reception = receptions[index]
      return (
        index > 0 &&
        reception &&
        !fates.has(index) &&
        reception.day < youngest &&
        channels.includes(reception.channel)
      )
    })
    for (const index of fitting.slice(0, count)) fates.set(index, fate)
  }
  return fates
}
