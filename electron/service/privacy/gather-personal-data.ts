import type { Complaint } from '#shared/complaints/complaint'
import type { Language } from '#shared/text/language'
import { listAttachmentRows } from '../attachments/attachment-store'
import { listCaseEvents } from '../case-events/case-event-store'
import { getComplaint } from '../complaints/complaint-store'
import type { Context } from '../context'
import { gatherCaseSheet } from '../documents/gather-case-sheet'
import { resolveEntries } from '../resolve-entries'
import { listTransmissions } from '../third-parties/transmission-store'

/** Everything held about somebody in some cases, the oldest first. */
export async function gatherPersonalCases(context: Context, names: readonly string[]) {
  const entries = await resolveEntries(context, 'complaint', names, 'complaints')
  const cases = []
  for (const { id } of entries) {
    const complaint = await getComplaint(context.db, { id })
    cases.push({ complaint, ...(await gatherBeside(context, id)) })
  }
  return cases.sort((a, b) => a.complaint.receivedAt.localeCompare(b.complaint.receivedAt))
}

/** The sheet of a case with every field. */
export function sheetOf(context: Context, { id }: Complaint, language: Language) {
  return gatherCaseSheet(context, { id }, 'nominative', language)
}

async function gatherBeside(context: Context, id: string) {
  const { db } = context
  const letters = await db
    .selectFrom('letter')
    .select(['sentAt', 'means', 'addressee', 'subject', 'body'])
    .where('complaintId', '=', id)
    .orderBy('sentAt')
    .execute()
  const attachments = (await listAttachmentRows(db, id)).map(
    ({ name, contentType, size, fingerprint, addedAt, removedAt }) => ({
      ...{ name, contentType, size, addedAt, removedAt, sha256: fingerprint },
    }),
  )
  const { rows } = await listTransmissions(context, { open: false, entry: id, after: null, limit: 100 })
  const transmissions = rows.map(({ recipient, sentOn, means, note, answer, answeredOn }) => ({
    ...{ recipient, sentOn, means, note, answer, answeredOn },
  }))
  return { events: await listCaseEvents(db, id), letters, attachments, transmissions }
}
