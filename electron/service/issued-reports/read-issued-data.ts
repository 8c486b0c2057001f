import { Buffer } from 'node:buffer'
import { refusal } from '#shared/api/refusal'
import type { FollowUpReportData } from '#shared/reports/follow-up-report-data'
import type { Db } from '../context'
import { hashContent, readFileContent } from '../files/file-content-store'

/** A frozen content; refused when its bytes are no longer those of its name. */
export async function readFrozen(db: Db, hash: string, number: string): Promise<Uint8Array> {
  const bytes = await readFileContent(db, hash)
  if (hashContent(bytes) !== hash) throw refusal('REFUSED', 'REPORT_DAMAGED', { number })
  return bytes
}

/** The data of an issued report as canonical JSON. */
export async function readFrozenText(
  db: Db,
  row: { readonly dataHash: string; readonly number: string },
): Promise<string> {
  return Buffer.from(await readFrozen(db, row.dataHash, row.number)).toString('utf8')
}

/** The data of an issued report, as the layout reads it. */
export async function readFrozenData(
  db: Db,
  row: { readonly dataHash: string; readonly number: string },
): Promise<FollowUpReportData> {
  // Written by us from this very type, and held to its digest a line above.
  const data: FollowUpReportData = JSON.parse(await readFrozenText(db, row))
  return data
}
