import type { Context } from '../context'
import { hashContent } from '../files/file-content-store'
import { readChanges } from '../history/stored-changes'
import type { Finding } from './finding'

const pageSize = 200

/** Every file of a case has the content that the history saw arrive; a removed one may have lost it. */
export async function verifyAttachments({ db }: Context): Promise<Finding[]> {
  const findings: Finding[] = []
  for (let last = ''; ; ) {
    const rows = await db
      .selectFrom('attachment')
      .innerJoin('complaint', 'complaint.id', 'attachment.complaintId')
      .leftJoin('history', (join) =>
        join
          .onRef('history.entityId', '=', 'attachment.id')
          .on('history.entity', '=', 'attachment')
          .on('history.action', '=', 'ATTACH'),
      )
      .select(['attachment.id', 'position', 'number', 'fingerprint', 'attachment.hash', 'removedAt', 'facts'])
      .where('attachment.id', '>', last)
      .orderBy('attachment.id')
      .limit(pageSize)
      .execute()
    for (const { id, position, number, fingerprint, hash, removedAt, facts } of rows) {
      last = id
      const isKnown = facts !== null && readFingerprint(facts) === fingerprint
      const isThere = hash === null ? removedAt !== null : (await hashKept(db, hash)) === fingerprint
      if (isKnown && isThere) continue
      findings.push({ code: 'VERIFY_ATTACHMENT', params: { number, position }, subject: number })
    }
    if (rows.length < pageSize) return findings
  }
}

// Contents are read one at a time: together they may be larger than memory.
async function hashKept(db: Context['db'], hash: string): Promise<string | null> {
  const kept = await db.selectFrom('fileContent').select('bytes').where('hash', '=', hash).executeTakeFirst()
  return kept ? hashContent(kept.bytes) : null
}

function readFingerprint(facts: string): unknown {
  try {
    return readChanges(facts).find(({ field }) => field === 'fingerprint')?.after
  } catch {
    // Altered facts are no longer what the chain holds; the chain says so.
    return undefined
  }
}
