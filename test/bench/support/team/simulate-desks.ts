import { setTimeout as wait } from 'node:timers/promises'
import type { Random } from '#service/demonstration/random/random'
import { seededRandom } from '#service/demonstration/random/random'
import { quantile, say } from '../side-by-side'

/** What people at a desk do, and how often of a hundred times. */
export const shares = { intake: 25, edit: 20, list: 25, search: 15, today: 10, dashboard: 5 } as const
export type Work = keyof typeof shares
export const works = Object.keys(shares) as Work[]

/** One desk does one thing at a time; what it did is told by its name. */
export type Desk = Readonly<Record<Work, (random: Random) => Promise<void>>>

export type Times = Readonly<Record<Work, number[]>>

interface Pace {
  readonly seconds: number
  /** About how many seconds a desk takes from one thing to the next. */
  readonly pause: number
}

/** All desks work for so many seconds. */
export async function simulateDesks(desks: readonly Desk[], { seconds, pause }: Pace): Promise<Times> {
  const times: Times = { intake: [], edit: [], list: [], search: [], today: [], dashboard: [] }
  const end = performance.now() + seconds * 1_000
  await Promise.all(
    desks.map(async (desk, index) => {
      const random = seededRandom(31, `desk ${index}`)
      for (;;) {
        await wait(pause * 1_000 * (0.4 + 1.2 * random()))
        if (performance.now() > end) return
        const work = chooseWork(random)
        const start = performance.now()
        await desk[work](random)
        times[work].push(performance.now() - start)
      }
    }),
  )
  return times
}

function chooseWork(random: Random): Work {
  let left = random() * 100
  for (const work of works) {
    left -= shares[work]
    if (left < 0) return work
  }
  return 'list'
}

/** One line for each work: ours beside the floor. */
export function sayTimes(ours: Times, floor: Times): void {
  for (const work of works) {
    const figures = [ours, floor].map((times) =>
      [0.5, 0.95].map((part) => quantile(times[work], part).toFixed(1).padStart(8)).join(' /'),
    )
    const ratio = [0.5, 0.95].map((part) =>
      (quantile(ours[work], part) / quantile(floor[work], part)).toFixed(2),
    )
    say(
      `    ${work.padEnd(10)} n ${String(ours[work].length).padStart(4)} · ours${figures[0]} ms · bare pg${figures[1]} ms · ratio ${ratio.join(' / ')}   (median / p95)`,
    )
  }
}
