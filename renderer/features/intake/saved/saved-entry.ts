import type { ComplaintDeadlines } from '#shared/calendars/complaint-deadlines'
import type { EntryKind, KindReason } from '#shared/intake/intake-rules'
import type { Language } from '#shared/text/language'

/** What happens once the entry is recorded. */
export type AfterSave = 'show' | 'next' | 'receipt'

/** What the register answered, and what the confirmation says beside it. */
export interface SavedEntry {
  readonly id: string
  readonly number: string
  readonly kind: EntryKind
  /** Empty when the register already had this submission. */
  readonly reasons: readonly KindReason[]
  /** The promise made to the person; null when nobody waits for an answer. */
  readonly deadlines: ComplaintDeadlines | null
  /** Language of the receipt. */
  readonly language: Language
}

/** True for the kinds that have a page among the complaints; the others are in the table of remarks. */
export function isAmongComplaints(kind: EntryKind): boolean {
  return kind !== 'remark' && kind !== 'suggestion'
}
