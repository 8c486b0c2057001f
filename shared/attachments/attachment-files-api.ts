import { z } from 'zod'
import { reads } from '#shared/api/channel'
import { id, storedInstant } from '#shared/api/fields'
import { attachmentApi, attachmentRoles } from './attachment-api'

const nothing = z.strictObject({})

/** A file that the person has chosen or scanned; the token stands for it, as the window never sees a path. */
const foundFileSchema = z.object({ token: z.uuid(), name: z.string(), size: z.int() })
export type FoundFile = z.output<typeof foundFileSchema>

const scannedFileSchema = foundFileSchema.extend({ modifiedAt: storedInstant })
export type ScannedFile = z.output<typeof scannedFileSchema>

/** What only the main process can do with the files of a case: dialogs, folders, other programs. */
export const attachmentFilesApi = {
  /** Lets the person choose files; none when the dialog was closed without choosing. */
  'files.chooseAttachments': reads(nothing, z.object({ files: z.array(foundFileSchema) })),
  /** Adds a file found by one of these calls to a case. NOT_FOUND when it is gone. */
  'files.attach': reads(
    z.strictObject({ token: z.uuid(), complaint: id, role: z.enum(attachmentRoles).default('DOCUMENT') }),
    attachmentApi['attachments.add'].output,
  ),
  /** Lets the person say where the scanner puts its files. */
  'files.chooseScanFolder': reads(nothing, z.object({ chosen: z.boolean() })),
  /** The newest files of that folder; `folder` is its name, null while none is known. */
  'files.listScans': reads(
    nothing,
    z.object({ folder: z.string().nullable(), files: z.array(scannedFileSchema) }),
  ),
  /** Writes a copy of an attachment where the person chooses. */
  'files.saveAttachment': reads(
    z.strictObject({ id }),
    z.object({ saved: z.boolean(), fileName: z.string().nullable() }),
  ),
  /** Opens a copy of an attachment, which goes when the program ends, with the system's program for it. */
  'files.openAttachment': reads(z.strictObject({ id }), z.object({ opened: z.boolean() })),
} as const
