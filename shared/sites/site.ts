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

const fields = {
  name: requiredText(limits.line),
  address: optionalText(limits.note),
  /** IANA zone; overseas sites have their own. */
  timeZone: z.string().max(60).refine(isTimeZone, { error: 'UNKNOWN_TIME_ZONE' }),
  active: z.boolean(),
}

export const siteInputSchema = z.strictObject({
  ...fields,
  address: fields.address.default(null),
  timeZone: fields.timeZone.default('Europe/Paris'),
  active: fields.active.default(true),
})

/** What is left out of a change stays as it is: no defaults here. */
export const siteChangesSchema = z.strictObject(fields).partial()
