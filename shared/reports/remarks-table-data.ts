import type { RemarkKind } from '#shared/remarks/remark'
import type { LocalDate } from '#shared/time/day-number'
import type { Instant, Period } from '#shared/time/local-date'
import type { DocumentHeader } from './document-header-data'
import type { Recurrence, RecurrenceRule, TopicTotal } from './remarks-summary-data'

/** Everything that the table of remarks and suggestions prints. Nobody's name is in it. */
export interface RemarksTableData {
  readonly header: DocumentHeader
  readonly period: Period
  /** Names of the sites covered; empty means all. */
  readonly sites: readonly string[]
  readonly topics: readonly TopicTotal[]
  readonly recurrences: readonly Recurrence[]
  readonly recurrenceRule: RecurrenceRule
  /** In order of number. */
  readonly rows: readonly RemarkRow[]
}

export interface RemarkRow {
  readonly number: string
  readonly kind: RemarkKind
  readonly receivedAt: Instant
  readonly site: string
  readonly channel: string
  readonly topic: string
  readonly polarity: 'NEGATIVE' | 'NEUTRAL' | 'POSITIVE'
  readonly verbatim: string
  /** Provider, town hall, carrier: never the person who speaks. */
  readonly thirdParty: string | null
  /** The complaint it was before its downgrade. */
  readonly fromComplaint: string | null
  /** The complaint it became when contact details arrived. */
  readonly becameComplaint: string | null
  readonly isCancelled: boolean
  readonly transmittedTo: string | null
  readonly transmittedOn: LocalDate | null
  readonly transmissionAnsweredOn: LocalDate | null
  readonly decision: 'NONE' | 'INFORMATION' | 'ACTION'
  readonly decidedOn: LocalDate | null
  readonly displayed: boolean
  /** What the public is told. */
  readonly publicAnswer: string | null
}
