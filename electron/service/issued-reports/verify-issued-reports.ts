import { z } from 'zod'
import type { Context } from '../context'
import { hashContent } from '../files/file-content-store'
import { readChanges } from '../history/stored-changes'
import type { Finding } from '../register/finding'
import { reportNumberOf, reportSeriesOf } from './issued-report-store'
import type { IssuedReportTable } from './issued-report-tables'
import { fingerprintOf } from './report-fingerprint'

const dataSchema = z.looseObject({ seal: z.looseObject({ sha256: z.string() }) })
const sealedFields = ['number', 'periodFrom', 'periodTo', 'fingerprint', 'dataHash', 'pdfHash'] as const

/**
 * Every issued report is the one that the history saw issued: its numbers run without a gap, its row says what the
 * history says, its bytes are those of their digests, its data give the fingerprint that it prints, and the row of the
 * history on which it is anchored is there.
 */
export async function verifyIssuedReports(context: Context): Promise<Finding[]> {
  const findings: Finding[] = []
  const find = (code: string, number: string) => findings.push({ code, params: { number }, subject: number })
  const rows = await context.db
    .selectFrom('issuedReport')
    .selectAll()
    .orderBy('year')
    .orderBy('rank')
    .execute()
  const lastOf = new Map<number, number>()
  for (const row of rows) {
    const expected = (lastOf.get(row.year) ?? 0) + 1
    if (row.rank !== expected) find('VERIFY_REPORT_MISSING', reportNumberOf(row.year, expected))
    lastOf.set(row.year, row.rank)
    if (!(await isAsTold(context, row))) find('VERIFY_REPORT_ROW', row.number)
    if (!(await hasItsBytes(context, row))) find('VERIFY_REPORT_CONTENT', row.number)
    if (!(await isAnchored(context, row))) find('VERIFY_REPORT_ANCHOR', row.number)
  }
  const counters = await context.db
    .selectFrom('counter')
    .selectAll()
    .where('series', 'like', `${reportSeriesOf(0).slice(0, -1)}%`)
    .execute()
  for (const { series, last } of counters) {
    const year = Number(series.slice(reportSeriesOf(0).length - 1))
    if ((lastOf.get(year) ?? 0) < last) find('VERIFY_REPORT_MISSING', reportNumberOf(year, last))
  }
  return findings
}

async function isAsTold({ db }: Context, row: IssuedReportTable): Promise<boolean> {
  const told = await db
    .selectFrom('history')
    .select(['facts', 'at'])
    .where('entityId', '=', row.id)
    .where('entity', '=', 'report')
    .where('action', '=', 'ISSUE')
    .executeTakeFirst()
  if (!told || told.at !== row.issuedAt) return false
  const facts = readFacts(told.facts)
  return sealedFields.every((field) => facts.get(field) === row[field])
}

function readFacts(facts: string): Map<string, unknown> {
  try {
    return new Map(readChanges(facts).map(({ field, after }) => [field, after]))
  } catch {
    // Altered facts are no longer what the chain holds; the chain says so.
    return new Map()
  }
}

async function hasItsBytes({ db }: Context, row: IssuedReportTable): Promise<boolean> {
  for (const hash of [row.pdfHash, row.dataHash]) {
    const kept = await db
      .selectFrom('fileContent')
      .select('bytes')
      .where('hash', '=', hash)
      .executeTakeFirst()
    if (!kept || hashContent(kept.bytes) !== hash) return false
    if (hash === row.dataHash && !givesFingerprint(kept.bytes, row.fingerprint)) return false
  }
  return true
}

function givesFingerprint(bytes: Uint8Array, fingerprint: string): boolean {
  try {
    const data = dataSchema.parse(JSON.parse(new TextDecoder().decode(bytes)))
    return data.seal.sha256 === fingerprint && fingerprintOf(data) === fingerprint
  } catch {
    return false
  }
}

async function isAnchored({ db }: Context, row: IssuedReportTable): Promise<boolean> {
  if (row.historySequence === 0) return true
  const anchor = await db
    .selectFrom('history')
    .select('hash')
    .where('sequence', '=', row.historySequence)
    .executeTakeFirst()
  return anchor?.hash === row.historyHash
}
