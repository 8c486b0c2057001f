import { type CountedCode, compareLabels } from './breakdown'

export interface ParetoGroup extends CountedCode {
  /** What the group weighs: the sum of `severityWeight` of its complaints. Its count when it is left out. */
  readonly weight?: number
}

export interface ParetoRow extends CountedCode {
  readonly weight: number
  /** Share of the whole weight, 0 to 100. */
  readonly percent: number
  /** Share of this row and of those above. */
  readonly cumulativePercent: number
  /** The row with which 80 % is first reached. */
  readonly reachesThreshold: boolean
  /** That row or one above it: the few causes that make most of the complaints. */
  readonly isVital: boolean
}

/** Share of the whole, in %, up to which causes are called vital (S4). */
export const paretoThreshold = 80

/**
 * Pareto of natures or causes (S4), by frequency or, with weights, by severity (S1): heaviest first, ties
 * alphabetical, cumulative shares, the first to reach 80 % marked. Weights are whole numbers; rows without weight are
 * left out.
 */
export function pareto(groups: readonly ParetoGroup[]): ParetoRow[] {
  const sorted = groups
    .map(({ code, label, count, weight = count }) => ({ code, label, count, weight }))
    .filter((group) => group.weight > 0)
    .sort((a, b) => b.weight - a.weight || compareLabels(a, b))
  const total = sorted.reduce((sum, group) => sum + group.weight, 0)
  let cumulative = 0
  return sorted.map((group) => {
    const isVital = 100 * cumulative < paretoThreshold * total
    cumulative += group.weight
    return {
      ...group,
      percent: (100 * group.weight) / total,
      cumulativePercent: (100 * cumulative) / total,
      reachesThreshold: isVital && 100 * cumulative >= paretoThreshold * total,
      isVital,
    }
  })
}

/** What a complaint weighs in the Pareto by severity (S1): its severity, 1 minor to 4 critical; 1 when not assessed. */
export function severityWeight(severity: number | null): number {
  return severity ?? 1
}
