import { refusal } from '#shared/api/refusal'
import { type Letter, letterSchema } from '#shared/letters/letter-api'
import type { Db } from '../context'
import { dropUnnamedContent } from '../files/file-content-store'
import type { LetterTable } from './letter-tables'

export async function insertLetter(db: Db, row: LetterTable): Promise<void> {
  await db.insertInto('letter').values(row).execute()
}

/** The letters sent about a case or a remark, the newest first. */
export async function listLetters(db: Db, entryId: string): Promise<Letter[]> {
  const rows = await db
    .selectFrom('letter')
    .selectAll()
    .where((query) => query.or([query('complaintId', '=', entryId), query('remarkId', '=', entryId)]))
    .orderBy('sentAt', 'desc')
    .orderBy('id', 'desc')
    .limit(500)
    .execute()
  return rows.map(toLetter)
}

/** A letter that was sent; NOT_FOUND when there is none. */
export async function getLetterRow(db: Db, id: string): Promise<LetterTable> {
  const row = await db.selectFrom('letter').selectAll().where('id', '=', id).executeTakeFirst()
  if (!row) throw refusal('NOT_FOUND', 'LETTER_NOT_FOUND')
  return row
}

/** Forgets what the letters of an entry say and to whom; that they were sent, and when, stays. */
export async function wipeLetters(context: { readonly db: Db; readonly now: string }, entryId: string) {
  const rows = await context.db
    .selectFrom('letter')
    .select(['id', 'contentHash'])
    .where((query) => query.or([query('complaintId', '=', entryId), query('remarkId', '=', entryId)]))
    .where('wipedAt', 'is', null)
    .execute()
  if (rows.length === 0) return
  await context.db
    .updateTable('letter')
    .set({ addressee: null, subject: null, body: null, contentHash: null, wipedAt: context.now })
    .where((query) => query.or([query('complaintId', '=', entryId), query('remarkId', '=', entryId)]))
    .where('wipedAt', 'is', null)
    .execute()
  for (const { contentHash } of rows) if (contentHash) await dropUnnamedContent(context.db, contentHash)
}

export function toLetter(row: LetterTable): Letter {
  const { complaintId, remarkId, body: _body, contentHash: _hash, ...rest } = row
  return letterSchema.parse({ ...rest, entryId: complaintId ?? remarkId })
}
