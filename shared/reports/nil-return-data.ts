import type { Period } from '#shared/time/local-date'
import type { DocumentHeader } from './document-header-data'
import type { SignatureBlock } from './follow-up-report-data'

/** Certificate that no complaint that counts was received in a period. */
export interface NilReturnData {
  readonly header: DocumentHeader
  readonly period: Period
  readonly sites: readonly string[]
  /** Remarks and suggestions of the period: an empty register of complaints is not an empty ear. */
  readonly remarks: number
  readonly suggestions: number
  /** Entries of the period that were cancelled or reclassified: they have their numbers and do not count. */
  readonly setAside: number
  /** Number of the last complaint before the period; null when there has never been one. */
  readonly lastComplaint: { readonly number: string; readonly receivedOn: string } | null
  /** Who certifies. */
  readonly signature: SignatureBlock
}
