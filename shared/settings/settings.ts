import { z } from 'zod'
import { limits, optionalText, requiredText } from '#shared/api/fields'
import { profiles } from './profile'

export const organisationSchema = z.strictObject({
  name: requiredText(limits.line),
  siret: optionalText(20).default(null),
  declarationNumber: optionalText(40).default(null),
  address: optionalText(limits.note).default(null),
  email: optionalText(254).default(null),
  phone: optionalText(40).default(null),
  mediator: z
    .strictObject({
      name: optionalText(limits.line).default(null),
      address: optionalText(limits.note).default(null),
      website: optionalText(limits.line).default(null),
    })
    .default({ name: null, address: null, website: null }),
})

/** Letters before the year in a number, by kind of entry. */
export const numberPrefixesSchema = z.strictObject({
  complaint: z.string().regex(/^[A-Z]{1,4}$/),
  remark: z.string().regex(/^[A-Z]{1,4}$/),
  suggestion: z.string().regex(/^[A-Z]{1,4}$/),
  difficulty: z.string().regex(/^[A-Z]{1,4}$/),
  hazard: z.string().regex(/^[A-Z]{1,4}$/),
})
export type NumberPrefixes = z.output<typeof numberPrefixesSchema>

export const settingsSchema = z.strictObject({
  organisation: organisationSchema,
  profile: z.enum(profiles),
  /** IANA zone of the sites that have none of their own. */
  timeZone: z.string().max(60),
  language: z.enum(['fr', 'en']),
  numberPrefixes: numberPrefixesSchema.refine((prefixes) => new Set(Object.values(prefixes)).size === 5, {
    error: 'PREFIXES_NOT_DISTINCT',
  }),
  /** Filled with sample data: said on the screen and on every document. */
  demonstration: z.boolean(),
})
export type Settings = z.output<typeof settingsSchema>

export const defaultNumberPrefixes: NumberPrefixes = {
  complaint: 'R',
  remark: 'RM',
  suggestion: 'SG',
  difficulty: 'DF',
  hazard: 'AL',
}
