import type { Complaint } from '#shared/complaints/complaint'
import type { Remark } from '#shared/remarks/remark'

/** What the letter is about. */
export type LetterSubject =
  | { readonly kind: 'complaint'; readonly record: Complaint }
  | { readonly kind: 'remark'; readonly record: Remark }
