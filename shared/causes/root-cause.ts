import { z } from 'zod'
import { id, limits, optionalText, requiredText } from '#shared/api/fields'

/** Where a cause lies: what is told, how work is arranged, who does it, with what, where, and with whom. */
export const rootCauseCategories = [
  'INFORMATION',
  'ORGANISATION',
  'PEOPLE',
  'EQUIPMENT',
  'PREMISES',
  'PARTNER',
  'OTHER',
] as const
export type RootCauseCategory = (typeof rootCauseCategories)[number]

export const rootCauseShape = {
  label: requiredText(limits.line),
  category: z.enum(rootCauseCategories),
  description: optionalText(limits.note).optional(),
  active: z.boolean().optional(),
} as const

/** Why things happen: an object shared by the entries that it explains, so that they can be counted. */
export const rootCauseSchema = z.object({
  id,
  version: z.int(),
  label: z.string(),
  category: z.enum(rootCauseCategories),
  description: z.string().nullable(),
  active: z.boolean(),
})
export type RootCause = z.output<typeof rootCauseSchema>
