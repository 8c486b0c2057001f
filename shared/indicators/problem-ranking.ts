import { type CountedCode, compareLabels } from './breakdown'

/** Whether something can be done about a nature or a cause, as somebody judged it. */
export const actabilityDegrees = ['NONE', 'PARTLY', 'FULLY'] as const
export type ActabilityDegree = (typeof actabilityDegrees)[number]

/** What a judgement multiplies the frequency and the impact by. */
const shareOfDegree = { NONE: 0, PARTLY: 0.5, FULLY: 1 } as const satisfies Record<ActabilityDegree, number>

export interface Problem extends CountedCode {
  /** What the cases weigh together: Σ of `severityWeight`, or their cost. */
  readonly impact: number
  /** How many of the cases we can act on: those of our own competence. */
  readonly actable: number
  /** The judgement of a person, which takes the place of the cases; null or left out without one. */
  readonly degree?: ActabilityDegree | null
}

export interface RankedProblem extends Problem {
  /** What we can act on: 0, 0.5 or 1 as judged, or else the share of the cases of our own competence. */
  readonly share: number
  /** Frequency × mean impact × that share; 0 where nothing is ours to change. */
  readonly score: number
}

/**
 * Problems by what acting on them would bring (S2): how often × how hard × can we act. As the mean impact is the sum
 * over the number, the score is Σ impact × the share that is ours. Highest first, ties alphabetical.
 */
export function rankProblems(problems: readonly Problem[]): RankedProblem[] {
  return problems
    .filter(({ count }) => count > 0)
    .map((problem) => {
      const { degree = null } = problem
      const share = degree === null ? problem.actable / problem.count : shareOfDegree[degree]
      const score =
        degree === null ? (problem.impact * problem.actable) / problem.count : problem.impact * share
      return { ...problem, degree, share, score }
    })
    .sort((a, b) => b.score - a.score || compareLabels(a, b))
}
