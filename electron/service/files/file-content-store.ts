import { createHash } from 'node:crypto'
import { refusal } from '#shared/api/refusal'
import type { Db } from '../context'

/** Keeps bytes once, whoever else keeps the same; the name under which they are found is their SHA-256. */
export async function keepFileContent(db: Db, bytes: Uint8Array): Promise<string> {
  const hash = createHash('sha256').update(bytes).digest('hex')
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
