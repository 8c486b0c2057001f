import { z } from 'zod'
import { reads } from '#shared/api/channel'
import { id } from '#shared/api/fields'
import { documentSchema } from '#shared/documents/document-api'
import { exportFormats, exportScopes } from './register-export'

/** What is taken out, and how. */
export const exportQuestion = {
  format: z.enum(exportFormats),
  what: z.enum(exportScopes).default('all'),
  /** `anonymous`: without names, contacts and free texts, for open data. */
  identity: z.enum(['nominative', 'anonymous']).default('nominative'),
  /** Names the making of the export, to be told of its progress and to cancel it. */
  token: id.optional(),
}

export const registerExportApi = {
  /** The whole register, or a part of it; several CSV files come in one ZIP. */
  'documents.registerExport': reads(z.strictObject(exportQuestion), documentSchema, 'manage'),
  /** The JSON Schema of the complete export. */
  'documents.exportSchema': reads(z.strictObject({}), documentSchema),
  /** What the file of an export is called when nobody says otherwise. */
  'exports.name': reads(z.strictObject(exportQuestion), z.object({ fileName: z.string() }), 'manage'),
  /** The same as `documents.registerExport` into a file, however large; `asFolder`: CSV files beside each other. */
  'exports.writeTo': reads(
    z.strictObject({
      ...exportQuestion,
      path: z.string().min(1).max(4_000),
      asFolder: z.boolean().default(false),
    }),
    z.object({ isWritten: z.literal(true) }),
    'manage',
  ),
} as const
