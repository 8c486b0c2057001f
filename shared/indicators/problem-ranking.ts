import { type CountedCode, compareLabels } from './breakdown'

export interface Problem extends CountedCode {
  /** What the cases weigh together: Σ of `severityWeight`, or their cost. */
  readonly impact: number
  /** How many of the cases we can act on: those of our own competence. */
  readonly actable: number
}

export interface RankedProblem extends Problem {
  /** Frequency × mean impact × share that we can act on; 0 where nothing is ours to change. */
  readonly score: number
}

/**
 * Problems by what acting on them would bring (S2): how often × how hard × can we act. As the mean impact is the sum
 * over the number, the score is Σ impact × the share that is ours. Highest first, ties alphabetical.
 */
export function rankProblems(problems: readonly Problem[]): RankedProblem[] {
  return problems
    .filter(({ count }) => count > 0)
    .map((problem) => ({ ...problem, score: (problem.impact * problem.actable) / problem.count }))
    .sort((a, b) => b.score - a.score || compareLabels(a, b))
}
