import type { LocalDate } from '#shared/time/day-number'
import type { ParetoShare, Share } from './share-data'

/** Why the complaints received in the period came about. */
export interface CausesData {
  /** Complaints received in the period, and those of which a cause is known. */
  readonly received: number
  readonly explained: number
  /** Causes in Pareto order; a case with two causes counts for both. */
  readonly byFrequency: readonly ParetoShare[]
  /** The same, weighed by severity (S1). */
  readonly bySeverity: readonly ParetoShare[]
  /** Non-conformity, or expected and perceived service apart (S1). */
  readonly gapTypes: readonly Share[]
  /** Causes with an action done: entries before and after the last of them. */
  readonly effects: readonly CauseEffect[]
}

export interface CauseEffect {
  readonly label: string
  readonly doneOn: LocalDate
  /** Length of each side, in days. */
  readonly days: number
  readonly before: number
  readonly after: number
}
