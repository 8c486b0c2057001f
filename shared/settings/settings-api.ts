import { z } from 'zod'
import { reads, writes } from '#shared/api/channel'
import { code, id, limits, reference, requiredText } from '#shared/api/fields'
import { employeeChangesSchema, employeeInputSchema, employeeSchema } from '#shared/employees/employee'
import { listItemSchema, listNames } from '#shared/lists/list-item'
import { siteChangesSchema, siteInputSchema, siteSchema } from '#shared/sites/site'
import { largestLogo, logoTypes } from './logo'
import { profiles } from './profile'
import { compensationCeilingsSchema, organisationInputSchema, settingsSchema } from './settings'

const versioned = { id, version: z.int() }

/** The version of the settings that the change was made from; left out, the change is made whatever they are now. */
const settingsVersion = z.int().optional()

const profileChangesSchema = z.object({
  added: z.array(listItemSchema),
  inactive: z.array(listItemSchema),
  countedOtherwise: z.array(listItemSchema),
  kept: z.array(listItemSchema),
})

/** Settings of the organisation, its sites, its people and its lists. Nothing is deleted: what is no longer used is inactive. */
export const settingsApi = {
  'settings.update': writes(
    settingsSchema
      .pick({ language: true, numberPrefixes: true, timeZone: true })
      .extend({
        organisation: organisationInputSchema,
        compensationCeilings: compensationCeilingsSchema,
        version: z.int(),
      })
      .partial(),
    settingsSchema,
    'administer',
  ),
  /** Puts a PNG, JPEG or SVG image on screen and at the head of documents, made harmless first. */
  'settings.setLogo': writes(
    z.strictObject({
      bytes: z
        .custom<Uint8Array>((value) => value instanceof Uint8Array, { error: 'WRONG_TYPE' })
        .refine((bytes) => bytes.length <= largestLogo, { error: 'LOGO_TOO_LARGE' }),
      version: settingsVersion,
    }),
    settingsSchema,
    'administer',
  ),
  'settings.removeLogo': writes(z.strictObject({ version: settingsVersion }), settingsSchema, 'administer'),
  /** The logo as it is shown and printed, null when there is none. */
  'settings.logo': reads(
    z.strictObject({}),
    z.object({
      logo: z
        .object({
          type: z.enum(logoTypes),
          bytes: z.custom<Uint8Array>((value) => value instanceof Uint8Array),
          width: z.number(),
          height: z.number(),
        })
        .nullable(),
    }),
  ),
  /** What applying a profile would add; nothing is written. */
  'settings.previewProfile': reads(
    z.strictObject({ profile: z.enum(profiles) }),
    profileChangesSchema,
    'administer',
  ),
  /** Applies a profile: adds what its lists have more; nothing is removed, no label changes. */
  'settings.applyProfile': writes(
    z.strictObject({ profile: z.enum(profiles), version: settingsVersion }),
    profileChangesSchema,
    'administer',
  ),
  'sites.create': writes(siteInputSchema, siteSchema, 'administer'),
  'sites.update': writes(
    z.strictObject({ ...versioned, changes: siteChangesSchema }),
    siteSchema,
    'administer',
  ),
  'employees.create': writes(employeeInputSchema, employeeSchema, 'administer'),
  'employees.update': writes(
    z.strictObject({ ...versioned, changes: employeeChangesSchema }),
    employeeSchema,
    'administer',
  ),
  'lists.save': writes(
    z.strictObject({
      list: z.enum(listNames),
      /** Left out for a new entry: the code is then made from the French label. */
      code: code.optional(),
      labelFr: requiredText(limits.line),
      labelEn: requiredText(limits.line).optional(),
      /** Left out: as it was, and true for a new entry. */
      active: z.boolean().optional(),
      countsInRate: z.boolean().optional(),
      needsDetail: z.boolean().optional(),
      /** The entry that the change was made from; left out, the last writer wins. */
      over: listItemSchema.optional(),
    }),
    listItemSchema,
    'manage',
  ),
  /** Puts the entries of a list in a new order: all its codes, each once. */
  'lists.arrange': writes(
    z.strictObject({
      list: z.enum(listNames),
      codes: z.array(code).min(1).max(1_000),
      /** The order that it was made from; left out, the last writer wins. */
      over: z.array(code).max(1_000).optional(),
    }),
    z.object({ items: z.array(listItemSchema) }),
    'manage',
  ),
  /** Says who is at the keyboard; what is recorded from then on bears this name. */
  'session.choose': reads(z.strictObject({ employee: reference }), employeeSchema, 'anyone'),
} as const
