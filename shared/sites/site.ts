import { z } from 'zod'
import { id, limits, optionalText, requiredText } from '#shared/api/fields'
import { isTimeZone } from '#shared/time/zone-offset'

export const siteSchema = z.object({
  id,
  version: z.int(),
  name: z.string(),
  address: z.string().nullable(),
  timeZone: z.string(),
  active: z.boolean(),
})
export type Site = z.output<typeof siteSchema>

export const siteInputSchema = z.strictObject({
  name: requiredText(limits.line),
  address: optionalText(limits.note).default(null),
  /** IANA zone; overseas sites have their own. */
  timeZone: z.string().max(60).refine(isTimeZone, { error: 'UNKNOWN_TIME_ZONE' }).default('Europe/Paris'),
  active: z.boolean().default(true),
})
