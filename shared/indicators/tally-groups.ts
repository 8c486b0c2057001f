import type { CountedCode } from './breakdown'
import type { IndicatorTallies, ReceivedGroup } from './indicator-tallies'
import { severityWeight } from './pareto'
import type { Problem } from './problem-ranking'

export interface WeighedGroup extends CountedCode {
  /** Σ of `severityWeight`. */
  readonly weight: number
  /** How many are ours to settle. */
  readonly actable: number
}

/** Received complaints grouped by one of their codes; those without one are left out. */
export function groupReceived(
  received: readonly ReceivedGroup[],
  codeOf: (group: ReceivedGroup) => string | null,
  labelOf: (code: string) => string,
): WeighedGroup[] {
  const groups = new Map<string, { count: number; weight: number; actable: number }>()
  for (const group of received) {
    const code = codeOf(group)
    if (code === null) continue
    const { count, weight, actable } = groups.get(code) ?? { count: 0, weight: 0, actable: 0 }
    groups.set(code, {
      count: count + group.count,
      weight: weight + group.count * severityWeight(group.severity),
      actable: actable + (group.isOurs ? group.count : 0),
    })
  }
  return [...groups].map(([code, group]) => ({ code, label: labelOf(code), ...group }))
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
