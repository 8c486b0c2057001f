import { findAttachmentKind } from '#shared/attachments/attachment-kinds'
import type { Complaint } from '#shared/complaints/complaint'
import { complaintContentSchema } from '#shared/complaints/complaint'
import type { IdentityOption } from '#shared/documents/identity-option'
import { translate } from '#shared/i18n/translate'
import { isWritten } from '#shared/intake/intake-rules'
import type { CaseSheetData } from '#shared/reports/case-sheet-data'
import { hideIdentity } from '#shared/reports/identity'
import type { Language } from '#shared/text/language'
import { localDateOf } from '#shared/time/local-date'
import { hideNames } from '../accounts/hide-names'
import { listAttachmentRows } from '../attachments/attachment-store'
import { getComplaint } from '../complaints/complaint-store'
import { type Context, zoneOf } from '../context'
import { gatherCaseEvents } from './case-events'
import { makeHeader } from './document-header'
import { enumLabel, labelsOf } from './labels'

/** What the sheet of one case says, in the words of its language. */
export async function gatherCaseSheet(
  context: Context,
  which: { readonly id: string } | { readonly number: string },
  identity: IdentityOption,
  language: Language,
): Promise<CaseSheetData> {
  const complaint = await getComplaint(context.db, which)
  const labels = labelsOf(context, language)
  const channel = (code: string | null) => code && labels.channel(code)
  const employee = (id: string | null) => id && labels.employee(id)
  const record = hideIdentity(identity, {
    ...complaintContentSchema.parse(complaint),
    channel: labels.channel(complaint.channel),
    // A letter is written without any form to sign.
    writtenForm: isWritten(complaint.channel, complaint.writtenForm),
    acknowledgementMeans: channel(complaint.acknowledgementMeans),
    answerChannel: channel(complaint.answerChannel),
    followUpMeans: channel(complaint.followUpMeans),
    nature: labels.nature(complaint.nature),
    site: labels.site(complaint.site),
    receivedBy: labels.employee(complaint.receivedBy),
    handledBy: employee(complaint.handledBy),
    acknowledgedBy: employee(complaint.acknowledgedBy),
    followedUpBy: employee(complaint.followedUpBy),
    closedBy: employee(complaint.closedBy),
    recordedBy: labels.employee(complaint.recordedBy),
    kind: complaint.kind,
    number: complaint.number,
    status: complaint.status,
    priority: complaint.priority,
    recordedAt: complaint.recordedAt,
    acknowledgementDueOn: complaint.acknowledgementDueOn,
    answerDueOn: complaint.answerDueOn,
    reopenedAt: complaint.reopenedAt,
    reclassifiedAt: complaint.reclassifiedAt,
    reclassificationReason:
      complaint.reclassificationReason &&
      enumLabel(language, 'reclassificationReason', complaint.reclassificationReason),
    cancelledAt: complaint.cancelledAt,
    cancellationReason: complaint.cancellationReason,
    relatedRemark: complaint.relatedRemark?.number ?? null,
  })
  const sheet: CaseSheetData = {
    header: makeHeader(context, {
      reference: complaint.number,
      language,
      timeZone: zoneOf(context, complaint.site),
    }),
    identity,
    record,
    events: await gatherCaseEvents(context, complaint.id, identity, language),
    attachments: await listAttachments(context, complaint, identity, language),
  }
  if (!context.hidesIdentities) return sheet
  // The words received are evidence and stay as they are, unless whoever reads them must not know whose they are.
  const { record: own, events } = await hideNames(context, { record: sheet.record, events: sheet.events }, [
    complaint.id,
  ])
  return { ...sheet, record: own, events }
}

/** Names may tell whose they are: a sheet without names numbers the attachments instead. */
async function listAttachments(
  context: Context,
  complaint: Complaint,
  identity: IdentityOption,
  language: Language,
): Promise<CaseSheetData['attachments']> {
  const rows = await listAttachmentRows(context.db, complaint.id)
  const zone = zoneOf(context, complaint.site)
  return rows
    .filter((row) => row.removedAt === null)
    .map(({ name, contentType, addedAt }, index) => {
      const [extension = ''] = findAttachmentKind(contentType)?.extensions ?? []
      const kind = extension.toUpperCase()
      const numbered = translate(language, 'documents:caseSheet.numberedAttachment', {
        number: index + 1,
        kind,
      })
      return { name: identity === 'nominative' ? name : numbered, addedOn: localDateOf(addedAt, zone) }
    })
}
