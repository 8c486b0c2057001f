import type { HistoryAction } from '#shared/history/history-api'
import type { Instant } from '#shared/time/local-date'

/** One line of annex H: what was done to a case that an auditor asks about. */
export interface JournalRow {
  /** Its place in the chain of the history. */
  readonly sequence: number
  readonly at: Instant
  readonly number: string
  readonly action: HistoryAction
  readonly by: string
  /** Dates before and after, as they are read. */
  readonly changes: readonly { readonly label: string; readonly before: string; readonly after: string }[]
  /** Why: as chosen from a list, with what was written beside it where the report names people. */
  readonly reason: string | null
}
