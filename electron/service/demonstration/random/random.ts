import { mulberry32 } from './mulberry32'

/** The next number of a seeded sequence, from 0 (included) to 1 (excluded). */
export type Random = () => number

/** A sequence of its own for each purpose: what one part draws changes nothing for the others. */
export function seededRandom(seed: number, purpose: string): Random {
  let hash = 2_166_136_261
  for (const sign of `${seed}/${purpose}`) hash = Math.imul(hash ^ (sign.codePointAt(0) ?? 0), 16_777_619)
  return mulberry32(hash)
}

/** A whole number, both ends included. */
export function between(random: Random, low: number, high: number): number {
  return low + Math.floor(random() * (high - low + 1))
}

export function chance(random: Random, probability: number): boolean {
  return random() < probability
}

export function pick<T>(random: Random, choices: readonly T[]): T {
  const chosen = choices[Math.floor(random() * choices.length)]
  if (chosen === undefined) throw new Error('nothing to choose from')
  return chosen
}

/** Chooses by weight; weights need not add up to anything. */
export function pickWeighted<T>(
  random: Random,
  choices: readonly (readonly [choice: T, weight: number])[],
): T {
  const total = choices.reduce((sum, [, weight]) => sum + weight, 0)
  let rest = random() * total
  for (const [choice, weight] of choices) {
    rest -= weight
    if (rest < 0) return choice
  }
  const last = choices.at(-1)
  if (!last) throw new Error('nothing to choose from')
  return last[0]
}

export function shuffle<T>(random: Random, items: readonly T[]): T[] {
  const shuffled = [...items]
  for (let last = shuffled.length - 1; last > 0; last -= 1) {
    const other = Math.floor(random() * (last + 1))
    // Both places lie inside the list.
    const [a, b] = [shuffled[last], shuffled[other]] as [T, T]
    shuffled[last] = b
    shuffled[other] = a
  }
  return shuffled
}
