import { z } from 'zod'
import { reads } from '#shared/api/channel'
import { importPreviewSchema } from './import-api'

export const importFilesApi = {
  /** Lets the person choose a file to import and hands it to the service; null when the dialog was closed. */
  'files.chooseImport': reads(z.strictObject({}), z.object({ preview: importPreviewSchema.nullable() })),
} as const
