import type { OutputOf, ParsedInputOf } from '#shared/api/contract'
import { translate } from '#shared/i18n/translate'
import { compareReports } from '#shared/reports/compare-reports'
import type { issuedReportApi } from '#shared/reports/issued-report-api'
import type { Context } from '../context'
import { fileNameOf } from '../documents/file-name'
import { gatherFollowUp } from '../documents/gather-follow-up'
import type { Handlers, ServiceHandlers } from '../handlers'
import { issueReport } from './issue-report'
import {
  getIssuedReportRow,
  listIssuedReports,
  readNextRank,
  reportNumberOf,
  toIssuedReport,
} from './issued-report-store'
import { readFrozen, readFrozenData, readFrozenText } from './read-issued-data'
import { verifySeal } from './verify-seal'

/** Issuing takes a transaction only for the moment in which the report is kept. */
export const issuedReportServiceHandlers: ServiceHandlers<'reports.issue'> = { 'reports.issue': issueReport }

export const issuedReportHandlers: Handlers<Exclude<keyof typeof issuedReportApi, 'reports.issue'>> = {
  'reports.nextNumber': readNextNumber,
  'reports.list': async ({ db }) => ({ reports: await listIssuedReports(db) }),
  'reports.get': readReport,
  'reports.reprint': reprint,
  'reports.compare': compareWithNow,
  'reports.verify': verifySeal,
}

async function readNextNumber(
  { db }: Context,
  { year }: ParsedInputOf<'reports.nextNumber'>,
): Promise<OutputOf<'reports.nextNumber'>> {
  return { number: reportNumberOf(year, await readNextRank(db, year)) }
}

async function readReport(
  { db }: Context,
  { number }: ParsedInputOf<'reports.get'>,
): Promise<OutputOf<'reports.get'>> {
  const row = await getIssuedReportRow(db, number)
  return { report: toIssuedReport(row), data: await readFrozenText(db, row) }
}

async function reprint(
  { db }: Context,
  { number }: ParsedInputOf<'reports.reprint'>,
): Promise<OutputOf<'reports.reprint'>> {
  const row = await getIssuedReportRow(db, number)
  const { language } = toIssuedReport(row).question
  return {
    fileName: fileNameOf([
      row.number,
      row.periodFrom,
      row.periodTo,
      translate(language, 'documents:fileName.followUp'),
    ]),
    bytes: await readFrozen(db, row.pdfHash, row.number),
    pages: row.pages,
  }
}

async function compareWithNow(
  context: Context,
  { number }: ParsedInputOf<'reports.compare'>,
): Promise<OutputOf<'reports.compare'>> {
  const row = await getIssuedReportRow(context.db, number)
  const report = toIssuedReport(row)
  const issued = await readFrozenData(context.db, row)
  const now = await gatherFollowUp(context, report.question, row.number)
  return { report, differences: compareReports(issued, now) }
}
