import { z } from 'zod'
import { reads } from '#shared/api/channel'
import { documentSchema } from '#shared/documents/document-api'
import { exportFormats, exportScopes } from './register-export'

export const registerExportApi = {
  /** The whole register; several CSV files come in one ZIP. */
  'documents.registerExport': reads(
    z.strictObject({
      format: z.enum(exportFormats),
      what: z.enum(exportScopes).default('all'),
      /** `anonymous`: without names, contacts and free texts, for open data. */
      identity: z.enum(['nominative', 'anonymous']).default('nominative'),
    }),
    documentSchema,
    'manage',
  ),
  /** The JSON Schema of the complete export. */
  'documents.exportSchema': reads(z.strictObject({}), documentSchema),
} as const
