import { z } from 'zod'
import { code, limits, requiredText } from '#shared/api/fields'

/** The lists that the organisation can extend. */
export const listNames = ['NATURE', 'TOPIC', 'CHANNEL'] as const
export type ListName = (typeof listNames)[number]

export const listItemSchema = z.strictObject({
  list: z.enum(listNames),
  code,
  labelFr: requiredText(limits.line),
  labelEn: requiredText(limits.line),
  active: z.boolean(),
  /** For natures: complaints of this nature enter the rate per 1000. */
  countsInRate: z.boolean(),
  /** The entry says nothing by itself and must be specified (« autre »). */
  needsDetail: z.boolean(),
  position: z.int().min(0).max(1_000),
})
export type ListItem = z.output<typeof listItemSchema>
