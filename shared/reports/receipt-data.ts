import type { EntryKind } from '#shared/intake/intake-rules'
import type { LocalDate } from '#shared/time/day-number'
import type { Instant } from '#shared/time/local-date'
import type { DocumentHeader } from './document-header-data'

/** The slip handed over at the counter. */
export interface ReceiptData {
  readonly header: DocumentHeader
  readonly kind: EntryKind
  readonly number: string
  readonly receivedAt: Instant
  readonly channel: string
  readonly site: string
  readonly receivedBy: string | null
  /** The person it is handed to; null for an anonymous remark. */
  readonly person: string | null
  readonly nature: string | null
  /** The employee's restatement, read back to the person. */
  readonly summary: string | null
  readonly contact: {
    readonly name: string
    readonly phone: string | null
    readonly email: string | null
  } | null
  /** What the organisation says of personal data; ours when left out. */
  readonly notice?: string | null
  /** Null when no answer is promised. */
  readonly answerDueOn: LocalDate | null
  /** Waits for the signed form before it counts as a complaint. */
  readonly awaitsWrittenForm: boolean
}
