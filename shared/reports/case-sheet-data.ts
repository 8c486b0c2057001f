import type { ComplaintContent, ComplaintKind } from '#shared/complaints/complaint'
import type { ComplaintStatus } from '#shared/complaints/complaint-status'
import type { Priority } from '#shared/complaints/priority'
import type { IdentityOption } from '#shared/documents/identity-option'
import type { HistoryAction } from '#shared/history/history-api'
import type { LocalDate } from '#shared/time/day-number'
import type { Instant } from '#shared/time/local-date'
import type { AttachmentPages } from './attachment-page'
import type { DocumentHeader } from './document-header-data'

/** Everything that a case sheet prints; `hideIdentity` has been applied for the option it names. */
export interface CaseSheetData {
  readonly header: DocumentHeader
  readonly identity: IdentityOption
  readonly record: CaseSheetRecord
  /** What happened besides the milestones of the record: exchanges, changes, reminders. */
  readonly events: readonly CaseEvent[]
  readonly attachments: readonly { readonly name: string; readonly addedOn: LocalDate | null }[]
  /** Their pages, when they are printed with the sheet. */
  readonly attachmentPages?: AttachmentPages
}

/**
 * The record with words in place of codes and ids: channel and means, nature, site and employees are given as they
 * are to be read. The closed enumerations keep their codes.
 */
export interface CaseSheetRecord extends Readonly<ComplaintContent> {
  readonly kind: ComplaintKind
  readonly number: string
  readonly status: ComplaintStatus
  readonly priority: Priority | null
  readonly recordedAt: Instant
  readonly recordedBy: string | null
  readonly acknowledgementDueOn: LocalDate | null
  readonly answerDueOn: LocalDate | null
  readonly reopenedAt: Instant | null
  readonly reclassifiedAt: Instant | null
  readonly reclassificationReason: string | null
  readonly cancelledAt: Instant | null
  readonly cancellationReason: string | null
  /** Number of the remark that the case was downgraded to, or promoted from. */
  readonly relatedRemark: string | null
}

export interface CaseEvent {
  readonly at: Instant
  readonly action: HistoryAction
  readonly by: string | null
  /** In the language of the document, without personal values unless the sheet is nominative. */
  readonly detail: string | null
}
