import type { LocalDate } from '#shared/time/day-number'
import type { DocumentHeader } from './document-header-data'

/** A letter as it is printed: every word is there already. */
export interface LetterData {
  readonly header: DocumentHeader
  /** Lines of the address in the window of the envelope, first the name. */
  readonly addressee: readonly string[]
  /** Town before the date. */
  readonly place: string | null
  readonly date: LocalDate
  readonly subject: string
  readonly text: string
  readonly signature: { readonly name: string; readonly jobTitle: string | null }
}
