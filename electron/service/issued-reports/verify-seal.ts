import type { OutputOf, ParsedInputOf } from '#shared/api/contract'
import type { Json } from '#shared/history/canonical-json'
import { translate } from '#shared/i18n/translate'
import { dataDifferences } from '#shared/reports/data-differences'
import type { ReportDifference, SealCheck, SealVerdict } from '#shared/reports/issued-report-api'
import type { Context } from '../context'
import { hashContent } from '../files/file-content-store'
import { chainOrigin } from '../history/history-store'
import { verifyChain } from '../register/verify-chain'
import { getIssuedReportRow, toIssuedReport } from './issued-report-store'
import type { IssuedReportTable } from './issued-report-tables'
import { endsWhole, isPdf, readEmbeddedData } from './read-embedded-data'
import { readFrozenText } from './read-issued-data'
import { verifyIssuedReports } from './verify-issued-reports'

const mostDifferences = 200
const mostFindings = 50

interface Recognised {
  readonly verdict: SealVerdict
  readonly row: IssuedReportTable | null
  readonly claimedNumber: string | null
  readonly differences: ReportDifference[]
}

/**
 * Says what a file in hand is: a report of this register as it was issued, byte for byte; one that was altered since,
 * and where; or something else. Then whether the history is whole and still holds where the report is anchored.
 */
export async function verifySeal(
  context: Context,
  { bytes }: ParsedInputOf<'reports.verify'>,
): Promise<OutputOf<'reports.verify'>> {
  const fileHash = hashContent(bytes)
  const { verdict, row, claimedNumber, differences } = await recognise(context, bytes, fileHash)
  const chain = await verifyChain(context)
  const reports = await verifyIssuedReports(context)
  const ofReport = reports.filter(({ subject }) => row === null || subject === row.number)
  const findings = [...chain.findings, ...ofReport]
  const anchor = row ? await readAnchor(context, row) : 'NONE'
  const isWhole = findings.length === 0
  return {
    isGenuine: verdict === 'IDENTICAL' && isWhole && anchor === 'HELD',
    verdict,
    fileHash,
    report: row && toIssuedReport(row),
    claimedNumber,
    differences,
    chain: {
      isWhole,
      rows: chain.count,
      anchor,
      sequence: row?.historySequence ?? null,
      findings: findings.slice(0, mostFindings).map(({ code, params }) => ({
        code,
        message: translate('fr', `errors:${code}`, params),
      })),
    },
  }
}

async function recognise(context: Context, bytes: Uint8Array, fileHash: string): Promise<Recognised> {
  const nothing = { row: null, claimedNumber: null, differences: [] }
  const known = await context.db
    .selectFrom('issuedReport')
    .selectAll()
    .where((where) => where.or([where('pdfHash', '=', fileHash), where('dataHash', '=', fileHash)]))
    .executeTakeFirst()
  if (known) return { ...nothing, verdict: 'IDENTICAL', row: known, claimedNumber: known.number }
  const isDocument = isPdf(bytes)
  const found = parseJson(isDocument ? readEmbeddedData(bytes) : decodeText(bytes))
  const claim = readClaim(found)
  if (found === undefined || claim === null) {
    const isCut = isDocument && !endsWhole(bytes)
    return { ...nothing, verdict: isCut ? 'TRUNCATED' : 'FOREIGN' }
  }
  const claimedNumber = claim.reference
  if (claim.isProvisional) return { ...nothing, verdict: 'PROVISIONAL', claimedNumber }
  const row = await findReport(context, claimedNumber)
  if (row === null) return { ...nothing, verdict: 'UNKNOWN_REPORT', claimedNumber }
  const issued = parseJson(await readFrozenText(context.db, row).catch(() => null)) ?? null
  const differences = dataDifferences(issued, found, 'fr', mostDifferences)
  const isCut = isDocument && !endsWhole(bytes)
  const verdict = differences.length > 0 ? 'DATA_ALTERED' : isCut ? 'TRUNCATED' : 'DOCUMENT_ALTERED'
  return { verdict, row, claimedNumber, differences }
}

async function findReport(context: Context, number: string): Promise<IssuedReportTable | null> {
  return getIssuedReportRow(context.db, number).catch(() => null)
}

/** What data says of itself, when it is data of a report at all. */
function readClaim(data: Json | undefined): { reference: string; isProvisional: boolean } | null {
  const header = memberOf(data, 'header')
  const reference = memberOf(header, 'reference')
  const seal = memberOf(data, 'seal')
  if (typeof reference !== 'string' || reference.length > 40 || seal === undefined) return null
  return { reference, isProvisional: memberOf(header, 'isProvisional') !== false }
}

function memberOf(value: Json | undefined, key: string): Json | undefined {
  if (value === null || typeof value !== 'object' || Array.isArray(value)) return undefined
  const members = new Map<string, Json>(Object.entries(value))
  return members.get(key)
}

function decodeText(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    return null
  }
}

function parseJson(text: string | null): Json | undefined {
  if (text === null) return undefined
  try {
    const json: Json = JSON.parse(text)
    return json
  } catch {
    return undefined
  }
}

/** Whether the history still has, at the place that the report names, the row that it names. */
async function readAnchor(
  { db }: Context,
  { historySequence, historyHash }: IssuedReportTable,
): Promise<SealCheck['chain']['anchor']> {
  if (historySequence === 0) return historyHash === chainOrigin ? 'HELD' : 'BROKEN'
  const row = await db
    .selectFrom('history')
    .select('hash')
    .where('sequence', '=', historySequence)
    .executeTakeFirst()
  return row?.hash === historyHash ? 'HELD' : 'BROKEN'
}
