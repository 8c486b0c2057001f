import type { OutputOf, ParsedInputOf } from '#shared/api/contract'
import { toRuleError } from '#shared/api/parse-issues'
import { refusal, refuseField } from '#shared/api/refusal'
import type { attachmentApi } from '#shared/attachments/attachment-api'
import { findAttachmentKind } from '#shared/attachments/attachment-kinds'
import { attachmentLimits, mebibytes } from '#shared/attachments/attachment-limits'
import { cleanAttachmentName, extensionOf, stemOf, withExtension } from '#shared/attachments/attachment-name'
import type { Complaint } from '#shared/complaints/complaint'
import { getComplaint } from '../complaints/complaint-store'
import { requireNotAnonymised } from '../complaints/open-case'
import type { Context } from '../context'
import { hashContent, keepFileContent, readFileContent } from '../files/file-content-store'
import type { Handlers } from '../handlers'
import { appendHistory } from '../history/history-store'
import { previewAttachment } from './attachment-preview'
import {
  type AttachmentRow,
  dropExpiredContents,
  getAttachmentRow,
  insertAttachment,
  listAttachmentRows,
  toAttachment,
  updateAttachment,
} from './attachment-store'

export const attachmentHandlers: Handlers<keyof typeof attachmentApi> = {
  'attachments.add': addAttachment,
  'attachments.list': listAttachments,
  'attachments.read': readAttachment,
  'attachments.preview': async ({ db }, { id }) => {
    const { contentType, bytes } = await readContent(db, id)
    return previewAttachment(contentType, bytes)
  },
  'attachments.rename': renameAttachment,
  'attachments.remove': removeAttachment,
  'attachments.restore': restoreAttachment,
}

async function addAttachment(
  context: Context,
  input: ParsedInputOf<'attachments.add'>,
): Promise<OutputOf<'attachments.add'>> {
  const { db, now, actor } = context
  const { bytes, role } = input
  // Measured before anything is read of it.
  if (bytes.length > attachmentLimits.file) {
    throw refusal('TOO_LARGE', 'ATTACHMENT_TOO_LARGE', { max: mebibytes(attachmentLimits.file) })
  }
  const complaint = await getComplaint(db, { id: input.complaint })
  refuseOver(complaint)
  const given = cleanAttachmentName(input.name)
  if (given === '') throw refuseField('name', 'ATTACHMENT_NAME')
  const { sniffAttachment } = await import('./sniff-attachment')
  const { contentType, name } = await sniffAttachment(bytes, given)

  await dropExpiredContents(db, now)
  const rows = await listAttachmentRows(db, complaint.id)
  const fingerprint = hashContent(bytes)
  const known = rows.find((row) => row.fingerprint === fingerprint && row.removedAt === null)
  if (known) return { attachment: toAttachment(known), correctedFrom: null, isKnown: true }
  refuseOverflow(rows, bytes.length)

  const row: AttachmentRow = {
    id: context.service.newId(),
    complaintId: complaint.id,
    position: rows.length + 1,
    role,
    name: freeName(name, rows),
    contentType,
    size: bytes.length,
    fingerprint,
    hash: await keepFileContent(db, bytes),
    addedAt: now,
    addedBy: actor.id,
    removedAt: null,
    removedBy: null,
    removalReason: null,
  }
  await insertAttachment(db, row)
  await tellCase(context, row, 'ATTACH', { before: null, after: row.name })
  await appendHistory(context, {
    entity: 'attachment',
    entityId: row.id,
    action: 'ATTACH',
    facts: [
      { field: 'fingerprint', before: null, after: fingerprint },
      { field: 'size', before: null, after: row.size },
      { field: 'contentType', before: null, after: contentType },
    ],
  })
  return { attachment: toAttachment(row), correctedFrom: name === given ? null : given, isKnown: false }
}

async function listAttachments(
  { db }: Context,
  input: ParsedInputOf<'attachments.list'>,
): Promise<OutputOf<'attachments.list'>> {
  const complaint = await getComplaint(db, { id: input.complaint })
  const rows = await listAttachmentRows(db, complaint.id)
  // What was wiped has no name to show any more.
  const shown = rows.filter((row) => row.name !== '')
  return { attachments: shown.map(toAttachment), room: attachmentLimits.caseTotal - totalSize(rows) }
}

async function readAttachment(
  { db }: Context,
  { id }: ParsedInputOf<'attachments.read'>,
): Promise<OutputOf<'attachments.read'>> {
  const { name, contentType, bytes } = await readContent(db, id)
  return { fileName: name, contentType, bytes }
}

async function renameAttachment(
  context: Context,
  input: ParsedInputOf<'attachments.rename'>,
): Promise<OutputOf<'attachments.rename'>> {
  const row = await getAttachmentRow(context.db, input.id)
  refuseOver(await getComplaint(context.db, { id: row.complaintId }))
  refuseRemoved(row)
  const role = input.role ?? row.role
  const name = input.name === undefined ? row.name : await nameFor(context, row, input.name)
  if (name === row.name && role === row.role) return toAttachment(row)
  await updateAttachment(context.db, row.id, { name, role })
  if (name !== row.name) await tellCase(context, row, 'UPDATE', { before: row.name, after: name })
  if (role !== row.role) {
    await appendHistory(context, {
      entity: 'attachment',
      entityId: row.id,
      action: 'UPDATE',
      facts: [{ field: 'role', before: row.role, after: role }],
    })
  }
  return toAttachment({ ...row, name, role })
}

async function removeAttachment(
  context: Context,
  { id, reason }: ParsedInputOf<'attachments.remove'>,
): Promise<OutputOf<'attachments.remove'>> {
  const { db, now, actor } = context
  const row = await getAttachmentRow(db, id)
  const complaint = await getComplaint(db, { id: row.complaintId })
  refuseOver(complaint)
  // A closed case is evidence: what it was decided upon stays.
  if (complaint.closedAt) throw toRuleError([{ path: 'id', code: 'ALREADY_CLOSED' }], 'REFUSED')
  refuseRemoved(row)
  const removed = { removedAt: now, removedBy: actor.id, removalReason: reason }
  await updateAttachment(db, id, removed)
  await tellCase(context, row, 'REMOVE', { before: row.name, after: null }, reason)
  await dropExpiredContents(db, now)
  return toAttachment({ ...row, ...removed })
}

async function restoreAttachment(
  context: Context,
  { id }: ParsedInputOf<'attachments.restore'>,
): Promise<OutputOf<'attachments.restore'>> {
  const { db } = context
  const row = await getAttachmentRow(db, id)
  refuseOver(await getComplaint(db, { id: row.complaintId }))
  if (row.removedAt === null) return toAttachment(row)
  if (row.hash === null) throw refusal('REFUSED', 'ATTACHMENT_GONE')
  const rows = await listAttachmentRows(db, row.complaintId)
  refuseOverflow(rows.slice(0, attachmentLimits.count - 1), row.size)
  const others = rows.filter((other) => other.id !== id)
  const restored = { name: freeName(row.name, others), removedAt: null, removedBy: null, removalReason: null }
  await updateAttachment(db, id, restored)
  await tellCase(context, row, 'ATTACH', { before: null, after: restored.name })
  return toAttachment({ ...row, ...restored })
}

async function readContent(db: Context['db'], id: string) {
  const { name, contentType, hash } = await getAttachmentRow(db, id)
  if (hash === null) throw refusal('NOT_FOUND', 'ATTACHMENT_GONE')
  return { name, contentType, bytes: new Uint8Array(await readFileContent(db, hash)) }
}

/** The name a person gave, with the extension that its content has. */
async function nameFor(context: Context, row: AttachmentRow, typed: string): Promise<string> {
  const clean = cleanAttachmentName(typed)
  const { extensions = [] } = findAttachmentKind(row.contentType) ?? {}
  const isTrue = extensions.includes(extensionOf(clean))
  const name = isTrue ? clean : withExtension(clean, extensionOf(row.name))
  if (clean === '' || stemOf(name) === '') throw refuseField('name', 'ATTACHMENT_NAME')
  const others = (await listAttachmentRows(context.db, row.complaintId)).filter(({ id }) => id !== row.id)
  return freeName(name, others)
}

/** Two files of a case never bear one name: the second is numbered, as file managers do. */
function freeName(name: string, rows: readonly AttachmentRow[]): string {
  const taken = new Set(rows.filter((row) => row.removedAt === null).map((row) => row.name.toLowerCase()))
  let free = name
  for (let number = 2; taken.has(free.toLowerCase()); number += 1) {
    const suffix = ` (${number})`
    const stem = stemOf(name).slice(0, attachmentLimits.name - suffix.length - extensionOf(name).length - 1)
    free = withExtension(`${stem}${suffix}`, extensionOf(name))
  }
  return free
}

function refuseOver(complaint: Complaint): void {
  requireNotAnonymised(complaint)
  if (complaint.cancelledAt) throw toRuleError([{ path: 'complaint', code: 'ALREADY_CANCELLED' }], 'REFUSED')
  if (complaint.reclassifiedAt)
    throw toRuleError([{ path: 'complaint', code: 'ALREADY_RECLASSIFIED' }], 'REFUSED')
}

function refuseRemoved(row: AttachmentRow): void {
  if (row.removedAt !== null) throw refusal('REFUSED', 'ATTACHMENT_REMOVED')
}

function refuseOverflow(rows: readonly AttachmentRow[], size: number): void {
  const { caseTotal, count } = attachmentLimits
  if (totalSize(rows) + size > caseTotal) {
    throw refusal('TOO_LARGE', 'ATTACHMENTS_FULL', { max: mebibytes(caseTotal) })
  }
  if (rows.length >= count) throw refusal('REFUSED', 'ATTACHMENTS_COUNT', { max: count })
}

function totalSize(rows: readonly AttachmentRow[]): number {
  return rows.reduce((sum, row) => sum + (row.removedAt === null ? row.size : 0), 0)
}

async function tellCase(
  context: Context,
  row: AttachmentRow,
  action: 'ATTACH' | 'REMOVE' | 'UPDATE',
  name: { before: string | null; after: string | null },
  reason?: string,
): Promise<void> {
  await appendHistory(context, {
    entity: 'complaint',
    entityId: row.complaintId,
    action,
    facts: [],
    personal: [{ field: 'attachment', ...name }],
    reason,
  })
}
