import type { DocumentHeader } from './document-header-data'

/** The questions sent with the answer, or handed over at the counter (S2, S3). */
export interface QuestionnaireData {
  readonly header: DocumentHeader
  readonly number: string
  readonly receivedOn: string
  readonly nature: string | null
  /** The person to whom it is sent; null when nobody is named. */
  readonly person: string | null
  /** Where to bring or send it back. */
  readonly returnTo: readonly string[]
}
