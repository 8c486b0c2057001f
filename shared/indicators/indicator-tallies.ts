import type { Flow } from './backlog'
import type { CountedCode } from './breakdown'
import type { CaseContacts } from './contacts'
import type { DelayItem } from './delays'
import type { Figure } from './figure'

/** Complaints received in the period that are alike. */
export interface ReceivedGroup {
  readonly channel: string
  readonly site: string
  readonly nature: string
  readonly severity: number | null
  /** Ours to settle: the competence is ours, or was not questioned. */
  readonly isOurs: boolean
  readonly count: number
  /** Acknowledged, or answered, by the due day. */
  readonly acknowledgedInTime: number
  /** Acknowledged or overdue. */
  readonly acknowledgementDue: number
}

/** One case closed in the period. */
export interface ClosedCase extends DelayItem, CaseContacts {
  readonly minutesSpent: number | null
}

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
  readonly firstResponses: readonly number[]
  readonly resolutions: readonly number[]
}

/** What the indicators of a period are computed from: counted in the database, or from cases in memory. */
export interface IndicatorTallies {
  readonly received: readonly ReceivedGroup[]
  readonly thirdParties: readonly CountedCode[]
  /** Minutes from reception to the first substantive response, of the cases received that have one. */
  readonly firstResponses: readonly number[]
  readonly closed: readonly ClosedCase[]
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
  /** Gaps between a customer's message and our next reply, of the closed cases. */
  readonly meanReplyTime: Figure
}
