import type { LocalDate } from '#shared/time/day-number'

/** Remarks and suggestions of a period, in figures. */
export interface RemarksSummaryData {
  readonly remarks: number
  readonly suggestions: number
  readonly transmitted: number
  readonly answered: number
  readonly decided: number
  readonly displayed: number
  readonly topics: readonly TopicTotal[]
  readonly recurrences: readonly Recurrence[]
  readonly recurrenceRule: RecurrenceRule
}

export interface TopicTotal {
  readonly topic: string
  readonly negative: number
  readonly neutral: number
  readonly positive: number
  readonly total: number
}

/** A topic that came back often enough to call for an action. */
export interface Recurrence {
  readonly topic: string
  readonly site: string | null
  readonly count: number
  readonly from: LocalDate
  readonly to: LocalDate
}

export interface RecurrenceRule {
  readonly count: number
  readonly days: number
}
