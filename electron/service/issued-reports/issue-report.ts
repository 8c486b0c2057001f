import { Buffer } from 'node:buffer'
import type { OutputOf, ParsedInputOf } from '#shared/api/contract'
import { refuseField } from '#shared/api/refusal'
import { canonicalJson } from '#shared/history/canonical-json'
import { localDateOf } from '#shared/time/local-date'
import type { Context } from '../context'
import { nextCount } from '../database/counter-store'
import { gatherFollowUp } from '../documents/follow-up-document'
import { keepFileContent } from '../files/file-content-store'
import { appendHistory, chainOrigin } from '../history/history-store'
import { resolveSite } from '../resolve-reference'
import { insertIssuedReport, reportNumberOf, reportSeriesOf, toIssuedReport } from './issued-report-store'
import { spellData } from './report-fingerprint'

/**
 * Freezes the follow-up report of a period under the next number of its year: data, pages, digests and the place in the
 * history at which it was taken. All in one transaction: a number is given to a whole report or not at all.
 */
export async function issueReport(
  context: Context,
  input: ParsedInputOf<'reports.issue'>,
): Promise<OutputOf<'reports.issue'>> {
  if (input.to > localDateOf(context.now, context.settings.timeZone)) {
    throw refuseField('to', 'PERIOD_NOT_OVER')
  }
  const { preparedBy = context.actor.name, ...rest } = input
  const question = { ...rest, site: input.site ? resolveSite(context, input.site) : null, preparedBy }
  const year = Number(input.to.slice(0, 4))
  const rank = await nextCount(context.db, reportSeriesOf(year))
  const number = reportNumberOf(year, rank)
  const data = await gatherFollowUp(context, question, number)
  const { renderFollowUpReport } = await import('../reports/follow-up-report')
  const { bytes, pages } = await renderFollowUpReport(data)
  const { sha256: fingerprint, historySequence, historyHash } = data.seal
  const row = {
    id: context.service.newId(),
    number,
    year,
    rank,
    periodFrom: input.from,
    periodTo: input.to,
    question: canonicalJson(question),
    issuedAt: context.now,
    issuedBy: context.actor.id,
    pages,
    fingerprint,
    dataHash: await keepFileContent(context.db, Buffer.from(spellData(data), 'utf8')),
    pdfHash: await keepFileContent(context.db, bytes),
    historySequence,
    historyHash: historyHash ?? chainOrigin,
  }
  await insertIssuedReport(context.db, row)
  await appendHistory(context, {
    entity: 'report',
    entityId: row.id,
    action: 'ISSUE',
    facts: (['number', 'periodFrom', 'periodTo', 'fingerprint', 'dataHash', 'pdfHash'] as const).map(
      (field) => ({ field, before: null, after: row[field] }),
    ),
  })
  return toIssuedReport(row)
}
