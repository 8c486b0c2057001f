import { z } from 'zod'
import { reads, writes } from '#shared/api/channel'
import { code, id, limits, reference, requiredText } from '#shared/api/fields'
import { employeeChangesSchema, employeeInputSchema, employeeSchema } from '#shared/employees/employee'
import { listItemSchema, listNames } from '#shared/lists/list-item'
import { siteChangesSchema, siteInputSchema, siteSchema } from '#shared/sites/site'
import { settingsSchema } from './settings'

const versioned = { id, version: z.int() }

/** Settings of the organisation, its sites, its people and its lists. Nothing is deleted: what is no longer used is inactive. */
export const settingsApi = {
  'settings.update': writes(
    settingsSchema
      .pick({ organisation: true, language: true, numberPrefixes: true, timeZone: true })
      .partial(),
    settingsSchema,
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
    }),
    listItemSchema,
    'manage',
  ),
  /** Says who is at the keyboard; what is recorded from then on bears this name. */
  'session.choose': reads(z.strictObject({ employee: reference }), employeeSchema),
} as const
