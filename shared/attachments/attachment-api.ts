import { z } from 'zod'
import { reads, writes } from '#shared/api/channel'
import { id, limits, requiredText, storedInstant } from '#shared/api/fields'
import { attachmentLimits } from './attachment-limits'

/** ORIGINAL is the scan of the letter or of the signed sheet; there may be several pages of it. */
export const attachmentRoles = ['ORIGINAL', 'DOCUMENT'] as const
export type AttachmentRole = (typeof attachmentRoles)[number]

const bytes = z.custom<Uint8Array>((value) => value instanceof Uint8Array, { error: 'WRONG_TYPE' })

export const attachmentSchema = z.object({
  id,
  role: z.enum(attachmentRoles),
  name: z.string(),
  contentType: z.string(),
  size: z.int(),
  /** SHA-256 of the content. */
  fingerprint: z.string(),
  addedAt: storedInstant,
  addedBy: id,
  removedAt: storedInstant.nullable(),
  removedBy: id.nullable(),
  removalReason: z.string().nullable(),
  /** Whether the content is still there: a removed one keeps it for a while. */
  hasContent: z.boolean(),
})
export type Attachment = z.output<typeof attachmentSchema>

const mailSchema = z.object({
  from: z.string().nullable(),
  to: z.string().nullable(),
  cc: z.string().nullable(),
  /** As sent, when it can be read. */
  sentAt: storedInstant.nullable(),
  subject: z.string().nullable(),
  text: z.string(),
  isCut: z.boolean(),
  /** The text was made from HTML, whose pictures and links from outside were left out. */
  fromHtml: z.boolean(),
  attachments: z.array(z.object({ name: z.string(), contentType: z.string(), size: z.int() })),
})
export type MailPreview = z.output<typeof mailSchema>

export const attachmentPreviewSchema = z.discriminatedUnion('view', [
  z.object({ view: z.enum(['pdf', 'image']), contentType: z.string(), bytes }),
  z.object({ view: z.literal('mail'), mail: mailSchema }),
  z.object({ view: z.literal('text'), text: z.string(), isCut: z.boolean() }),
  z.object({ view: z.literal('none') }),
])
export type AttachmentPreview = z.output<typeof attachmentPreviewSchema>

export const attachmentApi = {
  /** Adds a file to a case. Its type is what its content says; a name that says otherwise is corrected. */
  'attachments.add': writes(
    z.strictObject({
      complaint: id,
      name: z.string().max(1_000),
      bytes: bytes.refine((value) => !(value instanceof Uint8Array) || value.length > 0, {
        error: 'ATTACHMENT_EMPTY',
      }),
      role: z.enum(attachmentRoles).default('DOCUMENT'),
    }),
    z.object({
      attachment: attachmentSchema,
      /** The name given, when its extension did not say what the content is. */
      correctedFrom: z.string().nullable(),
      /** The case held the same content already; nothing was added. */
      isKnown: z.boolean(),
    }),
    'record',
  ),
  /** The files of a case in their order, those removed last. */
  'attachments.list': reads(
    z.strictObject({ complaint: id }),
    z.object({
      attachments: z.array(attachmentSchema),
      /** Bytes that the case may still take. */
      room: z.int(),
    }),
  ),
  'attachments.read': reads(
    z.strictObject({ id }),
    z.object({ fileName: z.string(), contentType: z.string(), bytes }),
  ),
  /** What can be shown of it inside the program. Nothing in it is run, nothing is fetched. */
  'attachments.preview': reads(z.strictObject({ id }), attachmentPreviewSchema),
  'attachments.rename': writes(
    z.strictObject({
      id,
      name: requiredText(attachmentLimits.name).optional(),
      role: z.enum(attachmentRoles).optional(),
    }),
    attachmentSchema,
    'handle',
  ),
  /** Takes a file off the case, with the reason; `attachments.restore` undoes it for 30 days. */
  'attachments.remove': writes(
    z.strictObject({ id, reason: requiredText(limits.line) }),
    attachmentSchema,
    'handle',
  ),
  'attachments.restore': writes(z.strictObject({ id }), attachmentSchema, 'handle'),
} as const
