import { createHash } from 'node:crypto'
import { refuseField } from '#shared/api/refusal'

interface SampleQuestion {
  /** How many are drawn. */
  readonly sample: number
  readonly seed: number
  /** Chosen by hand instead; none means drawn. */
  readonly numbers: readonly string[]
}

/**
 * Numbers chosen by hand, or the first ones in the order of SHA-256(seed:number): anybody can draw them again. Refused
 * when a number chosen is not among those of the period.
 */
export function drawSample(
  numbers: readonly string[],
  { sample, seed, numbers: chosen }: SampleQuestion,
): string[] {
  if (chosen.length > 0) {
    const wanted = chosen.map((number) => number.toUpperCase())
    const unknown = wanted.findIndex((number) => !numbers.includes(number))
    if (unknown >= 0) throw refuseField(`numbers.${unknown}`, 'CASE_NOT_IN_PERIOD')
    return [...new Set(wanted)]
  }
  const markOf = (number: string) => createHash('sha256').update(`${seed}:${number}`).digest('hex')
  return numbers
    .map((number) => ({ number, mark: markOf(number) }))
    .sort((a, b) => (a.mark < b.mark ? -1 : 1))
    .slice(0, sample)
    .map(({ number }) => number)
    .sort()
}
