import type { OutputOf, ParsedInputOf } from '#shared/api/contract'
import { translate } from '#shared/i18n/translate'
import { mostAttachmentPages } from '#shared/reports/attachment-page'
import { localDateOf } from '#shared/time/local-date'
import { listAttachmentRows } from '../attachments/attachment-store'
import { getComplaint } from '../complaints/complaint-store'
import type { Context } from '../context'
import { breather } from '../reports/render-options'
import { cancellable } from './cancellable'
import { fileNameOf } from './file-name'
import { gatherCaseSheet } from './gather-case-sheet'

/** The sheet of a case as PDF, with the pages of its attachments when they are asked for. */
export async function makeCaseSheet(
  context: Context,
  input: ParsedInputOf<'documents.caseSheet'>,
): Promise<OutputOf<'documents.caseSheet'>> {
  const { number, identity, language } = input
  const data = await gatherCaseSheet(context, { number }, identity, language)
  const { renderCaseSheet } = await import('../reports/case-sheet')
  const { bytes, pages } = await cancellable(context, input.token, mostAttachmentPages, async (options) => {
    if (!input.attachments) return renderCaseSheet(data, options)
    const { gatherAttachmentPages } = await import('../attachments/gather-attachment-pages')
    const { id } = await getComplaint(context.db, { number })
    const rows = (await listAttachmentRows(context.db, id)).filter((row) => row.removedAt === null)
    const attachmentPages = await gatherAttachmentPages(context.db, rows, breather(options))
    return renderCaseSheet({ ...data, attachmentPages }, options)
  })
  return {
    fileName: fileNameOf([
      number,
      translate(language, 'documents:fileName.caseSheet'),
      localDateOf(context.now, data.header.timeZone),
    ]),
    bytes,
    pages,
  }
}
