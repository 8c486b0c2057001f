import { Buffer } from 'node:buffer'
import type { OutputOf, ParsedInputOf } from '#shared/api/contract'
import { refusal, refuseField } from '#shared/api/refusal'
import { canonicalJson } from '#shared/history/canonical-json'
import type { FollowUpReportData } from '#shared/reports/follow-up-report-data'
import type { ReportQuestion } from '#shared/reports/report-question'
import { localDateOf } from '#shared/time/local-date'
import type { Context, Service } from '../context'
import { nextCount } from '../database/counter-store'
import { cancellable } from '../documents/cancellable'
import { drawFollowUp, stepsOf } from '../documents/follow-up-document'
import { gatherFollowUp } from '../documents/gather-follow-up'
import { resolveSites } from '../documents/resolve-sites'
import { keepFileContent } from '../files/file-content-store'
import { appendHistory, chainOrigin } from '../history/history-store'
import { makeContext, requireRegister } from '../register-context'
import type { FinishedDocument } from '../reports/kit/finish-paper'
import {
  insertIssuedReport,
  readNextRank,
  reportNumberOf,
  reportSeriesOf,
  toIssuedReport,
} from './issued-report-store'
import { spellData } from './report-fingerprint'

/** How often a report is made anew because the register changed meanwhile. */
const mostAttempts = 5

/**
 * Freezes the follow-up report of a period under the next number of its year: data, pages, digests and the place in the
 * history at which it was taken. It is drawn while others go on working; then one short transaction keeps it, if the
 * register is still the one that was drawn, or nothing at all. Cancelled or crashed, it leaves neither a number nor a
 * row.
 */
export async function issueReport(
  service: Service,
  { token, ...input }: ParsedInputOf<'reports.issue'>,
): Promise<OutputOf<'reports.issue'>> {
  const register = requireRegister(service)
  const { db } = register.engine
  for (let attempt = 1; attempt <= mostAttempts; attempt += 1) {
    const context = await makeContext(service, register, db)
    const draft = await draw(context, input, token)
    const issued = await db.transaction().execute(async (trx) => keep({ ...context, db: trx }, draft))
    if (issued) return issued
  }
  throw refusal('CONFLICT', 'REPORT_REGISTER_BUSY')
}

interface Draft extends FinishedDocument {
  readonly question: ReportQuestion
  readonly year: number
  readonly rank: number
  readonly data: FollowUpReportData
}

async function draw(context: Context, input: ReportQuestion, token: string | undefined): Promise<Draft> {
  if (input.to > localDateOf(context.now, context.settings.timeZone)) {
    throw refuseField('to', 'PERIOD_NOT_OVER')
  }
  const { preparedBy = context.actor.name, ...rest } = input
  const question = { ...rest, sites: resolveSites(context, input.sites), preparedBy }
  const year = Number(input.to.slice(0, 4))
  const rank = await readNextRank(context.db, year)
  const data = await gatherFollowUp(context, question, reportNumberOf(year, rank))
  const document = await cancellable(context, token, stepsOf(data), (options) => drawFollowUp(data, options))
  return { ...document, question, year, rank, data }
}

/** Keeps what was drawn; null when the register is no longer the one that it was drawn from. */
async function keep(
  context: Context,
  { question, year, rank, data, bytes, pages }: Draft,
): Promise<OutputOf<'reports.issue'> | null> {
  const { sha256: fingerprint, historySequence, historyHash } = data.seal
  const last = await context.db
    .selectFrom('history')
    .select('sequence')
    .orderBy('sequence', 'desc')
    .limit(1)
    .executeTakeFirst()
  if ((last?.sequence ?? 0) !== historySequence) return null
  if ((await readNextRank(context.db, year)) !== rank) return null
  await nextCount(context.db, reportSeriesOf(year))
  const row = {
    id: context.service.newId(),
    number: data.header.reference,
    year,
    rank,
    periodFrom: question.from,
    periodTo: question.to,
    question: canonicalJson(JSON.parse(JSON.stringify(question))),
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
