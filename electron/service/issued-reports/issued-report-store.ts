import type { Selectable } from 'kysely'
import { z } from 'zod'
import { refusal } from '#shared/api/refusal'
import { type IssuedReport, issuedReportSchema } from '#shared/reports/issued-report-api'
import { type ReportQuestion, reportQuestionSchema } from '#shared/reports/report-question'
import type { Db } from '../context'
import type { IssuedReportTable } from './issued-report-tables'

type Row = Selectable<IssuedReportTable>

export async function insertIssuedReport(db: Db, row: IssuedReportTable): Promise<void> {
  await db.insertInto('issuedReport').values(row).execute()
}

/** The reports that were issued, the newest first. */
export async function listIssuedReports(db: Db): Promise<IssuedReport[]> {
  const rows = await db
    .selectFrom('issuedReport')
    .selectAll()
    .orderBy('issuedAt', 'desc')
    .orderBy('number', 'desc')
    .limit(2_000)
    .execute()
  return rows.map(toIssuedReport)
}

/** A report by its number; NOT_FOUND when none bears it. */
export async function getIssuedReportRow(db: Db, number: string): Promise<Row> {
  const row = await db
    .selectFrom('issuedReport')
    .selectAll()
    .where('number', '=', number.toUpperCase())
    .executeTakeFirst()
  if (!row) throw refusal('NOT_FOUND', 'REPORT_NOT_FOUND')
  return row
}

/** The number of a report: its year and its rank in it. */
export function reportNumberOf(year: number, rank: number): string {
  return `RS-${year}-${String(rank).padStart(2, '0')}`
}

/** The rank that the next report of a year will have. */
export async function readNextRank(db: Db, year: number): Promise<number> {
  const counter = await db
    .selectFrom('counter')
    .select('last')
    .where('series', '=', reportSeriesOf(year))
    .executeTakeFirst()
  return (counter?.last ?? 0) + 1
}

/** The series that counts the reports of a year. */
export function reportSeriesOf(year: number): string {
  return `report-${year}`
}

const keptQuestion = z.looseObject({ site: z.string().nullable().optional() })

/** What a report was made of; the first ones were about one site or all. */
export function readQuestion(text: string): ReportQuestion {
  const { site, ...question } = keptQuestion.parse(JSON.parse(text))
  return reportQuestionSchema.parse(site ? { ...question, sites: [site] } : question)
}

export function toIssuedReport(row: Row): IssuedReport {
  const { year: _year, rank: _rank, periodFrom: _from, periodTo: _to, dataHash: _data, ...rest } = row
  return issuedReportSchema.parse({ ...rest, question: readQuestion(row.question) })
}
