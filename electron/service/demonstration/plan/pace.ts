import type { LocalDate } from '#shared/time/day-number'
import { isHighSeason } from '../office/sites'
import { between, chance, pickWeighted } from '../random/random'
import type { SamplePeriod } from './period'
import type { Story } from './story'

/** How many handling days lie between one thing done and the next; 0 is later on the same day. */
export interface Pace {
  /** Until the signed form of an oral complaint is back. */
  readonly formalise: number
  /** Null: answered so fast that nothing else was sent before. */
  readonly acknowledge: number | null
  readonly assess: number
  readonly firstResponse: number | null
  readonly answer: number
  /** Handling days from the answer, or the day on which it is due. */
  readonly followUp: number | LocalDate
  readonly close: number
  /** The day for which a solution is promised; drawn when it is left out. */
  readonly promisedFor?: LocalDate
  /** Settled while the person was standing there. */
  readonly atOnce: boolean
}

type Speed = 'FAST' | 'NORMAL' | 'SLOW' | 'VERY_SLOW' | 'STUCK'

/** A believable pace: slower in summer and with third parties, faster for safety and in the last year. */
export function drawPace(story: Story, period: SamplePeriod): Pace {
  const { random, subject, reception } = story
  const isLastYear = reception.day.slice(0, 4) === period.lastDay.slice(0, 4)
  const hurdles =
    (isHighSeason(reception.day) ? 1.5 : 1) * (subject.thirdParty ? 1.6 : 1) * (isLastYear ? 0.6 : 1)
  const speed = subject.safety
    ? 'FAST'
    : pickWeighted<Speed>(random, [
        ['FAST', 50],
        ['NORMAL', 30],
        ['SLOW', 12 * hurdles],
        ['VERY_SLOW', 4 * hurdles],
        ['STUCK', 1.4 * hurdles],
      ])
  const draw = ([low, high]: readonly [number, number]) => between(random, low, high)
  const days = speeds[speed]
  const isWrittenAtTheCounter = reception.channel === 'COUNTER' && !story.oral
  return {
    formalise: between(random, 1, 11),
    acknowledge: speed === 'FAST' && !story.oral && chance(random, 0.3) ? null : draw(days.acknowledge),
    assess: draw(days.assess),
    firstResponse: speed !== 'FAST' && chance(random, 0.35) ? draw(days.assess) : null,
    answer: draw(days.answer),
    followUp: between(random, 5, 9),
    close: between(random, 0, 2),
    atOnce:
      isWrittenAtTheCounter &&
      subject.severity <= 2 &&
      subject.onTheSpot !== undefined &&
      chance(random, 0.45),
  }
}

const speeds: Readonly<
  Record<Speed, Readonly<Record<'acknowledge' | 'assess' | 'answer', readonly [number, number]>>>
> = {
  FAST: { acknowledge: [0, 0], assess: [0, 0], answer: [0, 1] },
  NORMAL: { acknowledge: [0, 1], assess: [0, 1], answer: [1, 1] },
  SLOW: { acknowledge: [0, 2], assess: [1, 2], answer: [2, 7] },
  VERY_SLOW: { acknowledge: [1, 4], assess: [2, 7], answer: [8, 24] },
  STUCK: { acknowledge: [3, 13], assess: [4, 12], answer: [22, 50] },
}
