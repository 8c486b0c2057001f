import type { InputOf } from '#shared/api/contract'
import type { LocalDate } from '#shared/time/day-number'
import { director, type SampleEmployee } from '../office/employees'
import { addHandlingDays } from '../office/office-days'
import { createDeck, type Deck } from '../random/deck'
import { between, chance, pick, pickWeighted, seededRandom } from '../random/random'
import { fillSlots } from '../texts/fill-slots'
import { staffPhrases } from '../texts/staff-phrases'
import type { Story } from './story'

type Changes = InputOf<'complaints.update'>['changes']
export type Outcome = 'UPHELD' | 'PARTLY_UPHELD' | 'NOT_UPHELD' | 'WITHDRAWN' | 'MOOT'
type Solutions = NonNullable<Changes['agreedSolutions']>
type Compensations = NonNullable<Changes['compensations']>

/** What the office decides on a case. */
export interface Decision {
  readonly outcome: Outcome
  readonly grounds: string | null
  readonly signatory: SampleEmployee
}

/** Outcomes in even shares over the whole register. */
export function createOutcomeDeck(seed: number): Deck<Outcome> {
  const shares: readonly (readonly [Outcome, number])[] = [
    ['UPHELD', 24],
    ['PARTLY_UPHELD', 11],
    ['NOT_UPHELD', 9],
    ['WITHDRAWN', 3],
    ['MOOT', 3],
  ]
  const cards = shares.flatMap(([outcome, count]) => Array.from({ length: count }, () => outcome))
  return createDeck(seededRandom(seed, 'outcomes'), cards)
}

export function decide(story: Story, outcomes: Deck<Outcome>, among: readonly Outcome[]): Decision {
  const { random, subject } = story
  const possible = subject.outOfScope ? among.filter((outcome) => outcome === 'NOT_UPHELD') : among
  const outcome = outcomes((candidate) => possible.includes(candidate)) ?? pick(random, among)
  const grounds = groundsOf(story, outcome)
  const isForTheDirector = outcome === 'NOT_UPHELD' || subject.severity >= 3 || chance(random, 0.1)
  return { outcome, grounds, signatory: isForTheDirector ? director : story.handler }
}

function groundsOf({ random, subject, slots }: Story, outcome: Outcome): string | null {
  switch (outcome) {
    case 'UPHELD':
      return null
    case 'PARTLY_UPHELD':
      return pick(random, staffPhrases.partly)
    case 'NOT_UPHELD':
      return fillSlots(subject.refusal, slots)
    case 'WITHDRAWN':
      return pick(random, staffPhrases.withdrawn)
    case 'MOOT':
      return pick(random, staffPhrases.moot)
  }
}

/** Solutions agreed on with the answer of a day; what is promised is promised for `wishedFor` when that is given. */
export function agreeSolutions(
  story: Story,
  { outcome }: Decision,
  answerOn: LocalDate,
  wishedFor?: LocalDate,
): Solutions {
  const { random, subject, slots, handler } = story
  if (outcome === 'WITHDRAWN' || outcome === 'MOOT') return []
  const solutions: Solutions = []
  const isAgreed = outcome !== 'NOT_UPHELD'
  const onTheSpot = subject.onTheSpot && (isAgreed || chance(random, 0.3)) ? subject.onTheSpot : null
  if (onTheSpot && (isAgreed || !/rembours/i.test(onTheSpot))) {
    const description = fillSlots(onTheSpot, slots)
    solutions.push({ description, immediate: true, doneAt: answerOn, doneBy: handler.name })
  }
  const share = outcome === 'UPHELD' ? 0.6 : 0.35
  if (isAgreed && subject.promise && (solutions.length === 0 || chance(random, share))) {
    const promisedFor = wishedFor ?? addHandlingDays(answerOn, between(random, 6, 28))
    solutions.push({ description: fillSlots(subject.promise, slots), immediate: false, promisedFor })
  }
  return solutions
}

/** What is given beside; money back when a solution says so. */
export function grantCompensations(
  story: Story,
  { outcome }: Decision,
  solutions: Solutions,
  on: LocalDate,
): Compensations {
  const { random, cents, handler } = story
  if (outcome !== 'UPHELD' && outcome !== 'PARTLY_UPHELD') return []
  const grantedBy = cents > 5_000 ? director.name : handler.name
  const given = (type: Compensations[number]['type'], amount: number | null = null) => ({
    type,
    amount,
    grantedBy,
    grantedAt: on,
  })
  const granted: Compensations = chance(random, 0.5) ? [given('APOLOGY')] : []
  const texts = solutions.map((solution) => solution.description).join(' ')
  if (cents > 0 && /rembours|différence|virement/i.test(texts)) {
    return [...granted, given('REFUND', cents)]
  }
  if (/échang/i.test(texts)) return [...granted, given('REPLACEMENT')]
  if (/offert|report/i.test(texts)) return [...granted, given('REDO')]
  if (!chance(random, outcome === 'UPHELD' ? 0.2 : 0.1)) return granted
  const gesture = pickWeighted<'VOUCHER' | 'DISCOUNT' | 'GIFT'>(random, [
    ['VOUCHER', 3],
    ['DISCOUNT', 1],
    ['GIFT', 3],
  ])
  return [...granted, given(gesture, gesture === 'GIFT' ? null : between(random, 1, 4) * 500)]
}
