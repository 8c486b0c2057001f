import { createHash } from 'node:crypto'
import { refusal } from '#shared/api/refusal'
import type { Db } from '../context'

/**
 * The columns that name a content. A content that none of them names any more may go; a test compares this list with
 * the foreign keys of the migrations.
 */
export const contentHolders = [
  { table: 'attachment', column: 'hash' },
  { table: 'letter', column: 'contentHash' },
  { table: 'issuedReport', column: 'dataHash' },
  { table: 'issuedReport', column: 'pdfHash' },
  { table: 'procedureVersion', column: 'dataHash' },
  { table: 'procedureVersion', column: 'pdfHash' },
] as const

/** Keeps bytes once, whoever else keeps the same; the name under which they are found is their SHA-256. */
export async function keepFileContent(db: Db, bytes: Uint8Array): Promise<string> {
  const hash = hashContent(bytes)
  await db
    .insertInto('fileContent')
    .values({ hash, size: bytes.length, bytes })
    .onConflict((conflict) => conflict.column('hash').doNothing())
    .execute()
  return hash
}

/** The bytes kept under a SHA-256. Throws NOT_FOUND when there are none. */
export async function readFileContent(db: Db, hash: string): Promise<Uint8Array> {
  const row = await db.selectFrom('fileContent').select('bytes').where('hash', '=', hash).executeTakeFirst()
  if (!row) throw refusal('NOT_FOUND')
  return row.bytes
}

/** Lets a content go unless something still names it. */
export async function dropUnnamedContent(db: Db, hash: string): Promise<void> {
  for (const { table, column } of contentHolders) {
    const holder = await db
      .selectFrom(table)
      .select(column)
      .where(column, '=', hash)
      .limit(1)
      .executeTakeFirst()
    if (holder) return
  }
  await db.deleteFrom('fileContent').where('hash', '=', hash).execute()
}

/** The SHA-256 of a content, in hexadecimal. */
export function hashContent(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex')
}
