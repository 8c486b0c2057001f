import type { Context } from '../context'
import { hashContent } from '../files/file-content-store'
import type { Finding } from './finding'

const pageSize = 200

/** Every letter is kept byte for byte as it was sent; only one that was wiped has lost its content. */
export async function verifyLetters({ db }: Context): Promise<Finding[]> {
  const findings: Finding[] = []
  for (let last = ''; ; ) {
    const rows = await db
      .selectFrom('letter')
      .leftJoin('complaint', 'complaint.id', 'letter.complaintId')
      .leftJoin('remark', 'remark.id', 'letter.remarkId')
      .select(['letter.id', 'letter.contentHash', 'letter.wipedAt', 'letter.sentAt'])
      .select(['complaint.number as complaintNumber', 'remark.number as remarkNumber'])
      .where('letter.id', '>', last)
      .orderBy('letter.id')
      .limit(pageSize)
      .execute()
    for (const { id, contentHash, wipedAt, sentAt, ...entry } of rows) {
      last = id
      const isThere =
        contentHash === null ? wipedAt !== null : (await hashKept(db, contentHash)) === contentHash
      if (isThere) continue
      const number = entry.complaintNumber ?? entry.remarkNumber ?? '—'
      findings.push({ code: 'VERIFY_LETTER', params: { number, date: sentAt.slice(0, 10) }, subject: number })
    }
    if (rows.length < pageSize) return findings
  }
}

async function hashKept(db: Context['db'], hash: string): Promise<string | null> {
  const kept = await db.selectFrom('fileContent').select('bytes').where('hash', '=', hash).executeTakeFirst()
  return kept ? hashContent(kept.bytes) : null
}
