import type { LocalDate } from '#shared/time/day-number'
import type { Instant } from '#shared/time/local-date'
import type { DocumentHeader } from './document-header-data'
import type { FormLanguage } from './written-form-words'

/** A complaint form: prefilled from what was said aloud, to be signed, or blank for visitors to take. */
export interface WrittenFormData {
  readonly header: DocumentHeader
  readonly formLanguage: FormLanguage
  /** What the organisation says of personal data; ours when left out. */
  readonly notice?: string | null
  /** Null for a blank form: rules to write on take the place of what is known. */
  readonly said: {
    readonly number: string
    readonly receivedAt: Instant
    readonly receivedBy: string
    readonly site: string
    readonly name: string | null
    readonly organisation: string | null
    readonly address: string | null
    readonly phone: string | null
    readonly email: string | null
    readonly occurredOn: LocalDate | null
    readonly place: string | null
    /** The restatement that was read back; the person's own words where there is none. */
    readonly words: string
    readonly request: string | null
  } | null
}
