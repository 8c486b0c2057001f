import type { OutputOf, ParsedInputOf } from '#shared/api/contract'
import { refusal } from '#shared/api/refusal'
import { translate } from '#shared/i18n/translate'
import type { PrintedReview } from '#shared/reports/improvement-data'
import type { Period } from '#shared/time/local-date'
import type { Context } from '../context'
import { makeHeader } from '../documents/document-header'
import { fileNameOf } from '../documents/file-name'
import { toPrintedReview } from './print-names'
import { getReview, listReviews } from './review-store'

/** The closed review that speaks of a period: the latest one whose own period ends in it; null when there is none. */
export async function gatherReview(context: Context, { from, to }: Period): Promise<PrintedReview | null> {
  const found = (await listReviews(context)).find(
    (review) => review.status === 'CLOSED' && from <= review.to && review.to <= to,
  )
  return found ? toPrintedReview(context, await getReview(context, found.id)) : null
}

/** A management review as PDF; a draft says that it is one. */
export async function makeManagementReview(
  context: Context,
  { id, language }: ParsedInputOf<'documents.managementReview'>,
): Promise<OutputOf<'documents.managementReview'>> {
  const chosen = id ?? (await listReviews(context)).find(({ status }) => status === 'CLOSED')?.id
  if (!chosen) throw refusal('REFUSED', 'REVIEW_NONE_CLOSED')
  const found = await getReview(context, chosen)
  const review = toPrintedReview(context, found)
  const title = translate(language, 'improvement:paper.review.title')
  const { from, to } = found
  const { renderSheet } = await import('../reports/improvement/improvement-paper')
  const { drawReview } = await import('../reports/improvement/draw-review')
  const { bytes, pages } = await renderSheet({
    header: makeHeader(context, {
      reference: `RD-${from.replaceAll('-', '')}-${to.replaceAll('-', '')}`,
      language,
      isProvisional: review.closedOn === null,
    }),
    title,
    draw: (paper) => drawReview(paper, review),
  })
  return { fileName: fileNameOf([from, to, title]), bytes, pages }
}
