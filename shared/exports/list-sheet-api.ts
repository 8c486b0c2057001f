import { z } from 'zod'
import { actionFilterSchema } from '#shared/actions/action-api'
import { reads } from '#shared/api/channel'
import { day, limits, optionalText, reference } from '#shared/api/fields'
import { documentSchema } from '#shared/documents/document-api'
import { journalFilter } from '#shared/history/journal-api'
import { sheetFormats } from './export-api'

const sheet = {
  format: z.enum(sheetFormats).default('xlsx'),
  language: z.enum(['fr', 'en']).default('fr'),
}

/** What can be taken out beside cases and remarks, each as its screen filters it. */
const question = z.discriminatedUnion('list', [
  z.strictObject({ list: z.literal('actions'), filter: actionFilterSchema.default({}), ...sheet }),
  z.strictObject({ list: z.literal('rootCauses'), withInactive: z.boolean().default(true), ...sheet }),
  z.strictObject({ list: z.literal('transmissions'), open: z.boolean().default(false), ...sheet }),
  z.strictObject({
    list: z.literal('thirdParties'),
    withInactive: z.boolean().default(true),
    text: optionalText(limits.line).optional(),
    ...sheet,
  }),
  z.strictObject({
    ...{ list: z.literal('compensations'), from: day, to: day, site: reference.nullable().optional() },
    ...sheet,
  }),
  z.strictObject({ list: z.literal('customerBases'), ...sheet }),
  z.strictObject({ list: z.literal('risks'), withRetired: z.boolean().default(false), ...sheet }),
])

export const listSheetApi = {
  /** A list as it is filtered, in typed cells; XLSX, or CSV for Excel. */
  'documents.listSheet': reads(question, documentSchema),
  /** The journal as it is filtered, newest first. */
  'documents.journal': reads(z.strictObject({ ...journalFilter, ...sheet }), documentSchema, 'manage'),
} as const
