import type { DocumentHeader } from '#shared/reports/document-header-data'

/** A list as it is printed: what is in it, in words, and its rows. */
export interface ListDocumentData {
  readonly header: DocumentHeader
  readonly title: string
  /** The filters as a sentence. */
  readonly scope: string
  readonly columns: readonly { readonly header: string; readonly isLong: boolean }[]
  readonly rows: readonly (readonly string[])[]
}
