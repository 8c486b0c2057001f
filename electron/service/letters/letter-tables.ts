/** A version of a template as the organisation words it; texts are null where it goes back to ours. */
export interface LetterTemplateTable {
  id: string
  template: string
  language: string
  version: number
  subject: string | null
  body: string | null
  savedAt: string
  savedBy: string
}

/** A letter that was sent; what may name somebody is null once it was wiped. */
export interface LetterTable {
  id: string
  complaintId: string | null
  remarkId: string | null
  template: string
  templateVersion: number
  language: string
  means: string
  sentAt: string
  recordedAt: string
  recordedBy: string
  pages: number
  addressee: string | null
  subject: string | null
  body: string | null
  contentHash: string | null
  wipedAt: string | null
}
