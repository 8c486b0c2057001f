import type { Selectable } from 'kysely'
import { refusal } from '#shared/api/refusal'
import { type Attachment, attachmentSchema } from '#shared/attachments/attachment-api'
import { attachmentLimits } from '#shared/attachments/attachment-limits'
import type { Db } from '../context'
import { dropUnnamedContent } from '../files/file-content-store'
import type { AttachmentTable } from './attachment-tables'

export type AttachmentRow = Selectable<AttachmentTable>

/** The files of a case in their order, removed ones last. */
export async function listAttachmentRows(db: Db, complaintId: string): Promise<AttachmentRow[]> {
  const rows = await db
    .selectFrom('attachment')
    .selectAll()
    .where('complaintId', '=', complaintId)
    .orderBy('position')
    .execute()
  const removed = (row: AttachmentRow) => row.removedAt !== null
  return [...rows.filter((row) => !removed(row)), ...rows.filter(removed)]
}

/** One file. Throws NOT_FOUND. */
export async function getAttachmentRow(db: Db, id: string): Promise<AttachmentRow> {
  const row = await db.selectFrom('attachment').selectAll().where('id', '=', id).executeTakeFirst()
  if (!row) throw refusal('NOT_FOUND')
  return row
}

export async function insertAttachment(db: Db, row: AttachmentRow): Promise<void> {
  await db.insertInto('attachment').values(row).execute()
}

export async function updateAttachment(db: Db, id: string, change: Partial<AttachmentRow>): Promise<void> {
  const { numUpdatedRows } = await db
    .updateTable('attachment')
    .set(change)
    .where('id', '=', id)
    .executeTakeFirst()
  if (numUpdatedRows !== 1n) throw refusal('NOT_FOUND')
}

/** Lets the contents go that were removed longer ago than they can be restored. */
export async function dropExpiredContents(db: Db, now: string): Promise<void> {
  const limit = new Date(Date.parse(now) - attachmentLimits.restoreDays * 86_400_000).toISOString()
  const expired = await db
    .selectFrom('attachment')
    .select(['id', 'hash'])
    .where('hash', 'is not', null)
    .where('removedAt', '<', limit)
    .execute()
  for (const { id, hash } of expired) {
    await updateAttachment(db, id, { hash: null })
    if (hash) await dropUnnamedContent(db, hash)
  }
}

/**
 * Takes every file of a case away for good, its name and the reasons given with it: what stays says only that there
 * was one, of which type and size, and its fingerprint.
 */
export async function wipeAttachments(
  context: { readonly db: Db; readonly now: string; readonly actor: { readonly id: string } },
  complaintId: string,
): Promise<void> {
  const { db, now, actor } = context
  for (const row of await listAttachmentRows(db, complaintId)) {
    await updateAttachment(db, row.id, {
      name: '',
      hash: null,
      removalReason: null,
      removedAt: row.removedAt ?? now,
      removedBy: row.removedBy ?? actor.id,
    })
    if (row.hash) await dropUnnamedContent(db, row.hash)
  }
}

export function toAttachment({
  hash,
  complaintId: _case,
  position: _position,
  ...row
}: AttachmentRow): Attachment {
  return attachmentSchema.parse({ ...row, hasContent: hash !== null })
}
