import type { Flow } from './backlog'
import type { CountedCode } from './breakdown'
import type { ClosedSums } from './closed-sums'
import type { SortedMinutes } from './delays'
import type { ReceivedSums } from './received-sums'

/** Closed cases with the same marks given at the follow-up. */
export interface ScoreGroup {
  readonly satisfactionScore: number | null
  readonly effortScore: number | null
  readonly recommendScore: number | null
  readonly satisfied: boolean | null
  /** Bought or came again. */
  readonly cameAgain: boolean | null
  readonly count: number
}

/** Minutes of the cases received, and of those closed, in one month. */
export interface DelayMonth {
  readonly month: string
  readonly firstResponses: SortedMinutes
  readonly resolutions: SortedMinutes
}

/** What the indicators of a period are computed from: counted in the database, or from cases in memory. */
export interface IndicatorTallies {
  readonly received: ReceivedSums
  /** A third party may stand there several times. */
  readonly thirdParties: readonly CountedCode[]
  /** From reception to the first substantive response, of the cases received that have one. */
  readonly firstResponses: SortedMinutes
  readonly closed: ClosedSums
  readonly scores: readonly ScoreGroup[]
  readonly withinCommitment: { readonly part: number; readonly n: number }
  readonly flow: { readonly start: number; readonly months: readonly (Flow & { readonly month: string })[] }
  readonly compensations: readonly {
    readonly nature: string
    readonly amount: number | null
    readonly n: number
  }[]
  /** Complaints received, per root cause. */
  readonly causes: readonly (CountedCode & { readonly weight: number; readonly actable: number })[]
  /** Every month of the period, also one without anything. */
  readonly delayMonths: readonly DelayMonth[]
}
