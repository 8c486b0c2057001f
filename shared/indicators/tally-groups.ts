import type { CountedCode } from './breakdown'
import type { IndicatorTallies } from './indicator-tallies'
import type { Problem } from './problem-ranking'

export interface WeighedGroup extends CountedCode {
  /** Σ of `severityWeight`. */
  readonly weight: number
  /** How many are ours to settle. */
  readonly actable: number
}

/** One count for each code, of counts that may name a code several times. */
export function countCodes(counts: readonly CountedCode[]): CountedCode[] {
  const whole = new Map<string, CountedCode>()
  for (const { code, label, count } of counts)
    whole.set(code, { code, label, count: count + (whole.get(code)?.count ?? 0) })
  return [...whole.values()]
}

export function toProblem({ weight, ...group }: WeighedGroup): Problem {
  return { ...group, impact: weight }
}

export function totalOf<T>(groups: readonly T[], countOf: (group: T) => number): number {
  return groups.reduce((total, group) => total + countOf(group), 0)
}

/** One value for each closed case, from the groups of those that gave the same marks. */
export function spreadScores<T>(
  groups: IndicatorTallies['scores'],
  markOf: (group: IndicatorTallies['scores'][number]) => T,
): T[] {
  const marks: T[] = []
  for (const group of groups) {
    const mark = markOf(group)
    for (let index = 0; index < group.count; index++) marks.push(mark)
  }
  return marks
}
