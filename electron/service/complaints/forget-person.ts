import { wipeAttachments } from '../attachments/attachment-store'
import { wipeCaseEvents } from '../case-events/case-event-store'
import type { Context } from '../context'
import { forgetCaseLinks } from '../duplicates/case-link-store'
import { wipePersonalHistory } from '../history/history-store'
import { wipeLetters } from '../letters/letter-store'

/** Forgets whoever complained in everything that stands beside a case: history, exchanges, files, letters, links. */
export async function forgetPerson(context: Context, complaintId: string): Promise<void> {
  await wipePersonalHistory(context.db, complaintId)
  await forgetCaseLinks(context.db, complaintId)
  await wipeCaseEvents(context.db, complaintId)
  await wipeAttachments(context, complaintId)
  await wipeLetters(context, complaintId)
}
