import { z } from 'zod'
import { cents, limits, optionalText, requiredText } from '#shared/api/fields'
import { isEmail } from '#shared/contact/email'
import { normalisePhone } from '#shared/contact/phone'
import { defaultPrivacySettings, privacySettingsSchema } from '#shared/privacy/privacy-settings'
import { logoSchema } from './logo'
import { profiles } from './profile'
import { formatSiret, isSiret } from './siret'
import { readWebSite } from './web-site'

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
  /** Whom to ask about a complaint: named in letters, beside the organisation itself. */
  serviceInCharge: z
    .strictObject({
      name: optionalText(limits.line).default(null),
      address: optionalText(limits.note).default(null),
      email: optionalText(254).default(null),
      phone: optionalText(40).default(null),
    })
    .default({ name: null, address: null, email: null, phone: null }),
})

const phone = optionalText(40)
  .refine(
    (text) => text === null || /^\d{4}$/.test(text.replace(/\s/g, '')) || normalisePhone(text) !== null,
    {
      error: 'PHONE_INVALID',
    },
  )
  .default(null)
const email = optionalText(254)
  .refine((text) => text === null || isEmail(text), { error: 'EMAIL_INVALID' })
  .default(null)
const { mediator, serviceInCharge } = organisationSchema.shape

/**
 * An organisation as it may be written from now on: numbers and addresses that exist. What was kept before these
 * checks is still read.
 */
export const organisationInputSchema = organisationSchema.extend({
  siret: optionalText(20)
    .refine((text) => text === null || isSiret(text), { error: 'SIRET_INVALID' })
    .transform((text) => (text === null ? null : formatSiret(text)))
    .default(null),
  email,
  phone,
  mediator: mediator
    .unwrap()
    .extend({
      website: optionalText(limits.line)
        .refine((text) => text === null || readWebSite(text) !== null, { error: 'WEB_SITE_INVALID' })
        .transform((text) => (text === null ? null : readWebSite(text)))
        .default(null),
    })
    .default({ name: null, address: null, website: null }),
  serviceInCharge: serviceInCharge
    .unwrap()
    .extend({ email, phone })
    .default({ name: null, address: null, email: null, phone: null }),
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

export const compensationCeilingsSchema = z.strictObject({
  FRONT_DESK: cents.nullable(),
  HANDLER: cents.nullable(),
  MANAGER: cents.nullable(),
})

export const settingsSchema = z.strictObject({
  organisation: organisationSchema,
  profile: z.enum(profiles),
  /** IANA zone of the sites that have none of their own. */
  timeZone: z.string().max(60),
  language: z.enum(['fr', 'en']),
  numberPrefixes: numberPrefixesSchema.refine((prefixes) => new Set(Object.values(prefixes)).size === 5, {
    error: 'PREFIXES_NOT_DISTINCT',
  }),
  /** The most that each role may grant as compensation, in cents; null without a ceiling. */
  compensationCeilings: compensationCeilingsSchema.default({
    FRONT_DESK: null,
    HANDLER: null,
    MANAGER: null,
  }),
  /** Filled with sample data: said on the screen and on every document. */
  demonstration: z.boolean(),
  /** What the logo is; its bytes are kept under this hash. */
  logo: logoSchema.nullable().default(null),
  privacy: privacySettingsSchema.default(defaultPrivacySettings),
  /** Goes up with each change, so that nobody overwrites what somebody else has just written. */
  version: z.int().default(1),
})
export type Settings = z.output<typeof settingsSchema>

export const defaultNumberPrefixes: NumberPrefixes = {
  complaint: 'R',
  remark: 'RM',
  suggestion: 'SG',
  difficulty: 'DF',
  hazard: 'AL',
}
