import { z } from 'zod'
import { accountSchema } from '#shared/accounts/account'
import { permissions, reads, writes } from '#shared/api/channel'
import { clockSettingsSchema } from '#shared/calendars/clock-settings'
import { siteDaysSchema } from '#shared/calendars/site-calendar'
import { employeeInputSchema, employeeSchema } from '#shared/employees/employee'
import { listItemSchema } from '#shared/lists/list-item'
import { profiles } from '#shared/settings/profile'
import { organisationInputSchema, settingsSchema } from '#shared/settings/settings'
import { siteInputSchema, siteSchema } from '#shared/sites/site'
import { documentLanguages } from '#shared/text/language'
import { clockDoubts } from './clock-doubt'

const nothing = z.strictObject({})

/** Who is signed in and what they may do; everything and nobody in a register without accounts. */
const accessSchema = z.object({
  isProtected: z.boolean(),
  account: accountSchema.nullable(),
  permissions: z.array(z.enum(permissions)),
  hidesIdentities: z.boolean(),
  /** Minutes without a key after which the window locks; 0: never by itself. */
  lockMinutes: z.int(),
})

/** What every screen needs to know of the open register. */
export const openRegisterSchema = z.object({
  state: z.literal('OPEN'),
  registerId: z.string(),
  /** Name of the file, without its folder, or the database and its server. */
  fileName: z.string(),
  /** On a server, where other workstations may work in it too. */
  isShared: z.boolean(),
  schemaVersion: z.int(),
  settings: settingsSchema,
  sites: z.array(siteSchema),
  employees: z.array(employeeSchema),
  lists: z.array(listItemSchema),
  /** What is promised to customers, and how that is counted. */
  clocks: clockSettingsSchema,
  /** How far the look through a large register is that was not closed in order; null when there is none. */
  pageCheck: z.object({ done: z.int(), total: z.int() }).nullable(),
  /** Days of the sites that entered their own. */
  siteDays: z.array(z.object({ site: z.uuid(), days: siteDaysSchema })),
  access: accessSchema,
  /** The person at the keyboard. */
  currentEmployee: z.uuid().nullable(),
  /** What waits for somebody: open cases, and remarks that nobody decided on or passed on; and all there ever were. */
  counts: z.object({
    openComplaints: z.int(),
    newRemarks: z.int(),
    complaints: z.int(),
    remarks: z.int(),
  }),
  /** Set when the clock of this computer cannot be right: the newest line of the history says when it last was. */
  clock: z.object({ doubt: z.enum(clockDoubts), lastWriting: z.iso.datetime() }).nullable(),
})
export type OpenRegister = z.output<typeof openRegisterSchema>

/** All that a protected register says to somebody whom it does not know yet. */
export const closedRegisterSchema = z.object({
  state: z.literal('CLOSED'),
  registerId: z.string(),
  fileName: z.string(),
  organisation: z.string(),
  language: z.enum(documentLanguages),
  reason: z.enum(['SIGNED_OUT', 'LOCKED', 'MUST_CHANGE_PASSWORD']),
  /** Who locked it, or must choose a password. */
  person: z.object({ name: z.string(), login: z.string(), acceptsPin: z.boolean() }).nullable(),
})
export type ClosedRegister = z.output<typeof closedRegisterSchema>

/** What the register knows about itself before anything else is asked of it. */
export const registerInfoSchema = z.discriminatedUnion('state', [
  openRegisterSchema,
  closedRegisterSchema,
  z.object({ state: z.literal('ABSENT'), fileName: z.string() }),
  z.object({
    state: z.literal('UNREADABLE'),
    fileName: z.string(),
    code: z.string(),
    message: z.string(),
    /** Which message of `errors` it is. */
    key: z.string(),
  }),
])
export type RegisterInfo = z.output<typeof registerInfoSchema>

export const registerApi = {
  'register.info': reads(nothing, registerInfoSchema, 'anyone'),
  /** First start: creates the register at the place chosen for this program. */
  'register.create': writes(
    z.strictObject({
      organisation: z.union([
        organisationInputSchema,
        organisationInputSchema.shape.name.transform((name) => organisationInputSchema.parse({ name })),
      ]),
      profile: z.enum(profiles),
      sites: z.array(siteInputSchema).max(200).default([]),
      employees: z.array(employeeInputSchema).max(500).default([]),
      timeZone: z.string().max(60).default('Europe/Paris'),
    }),
    openRegisterSchema,
    'anyone',
  ),
  /** First start: a register filled with sample data, to look around. */
  'register.createDemonstration': writes(
    z.strictObject({
      complaints: z.int().min(0).max(20_000).default(300),
      seed: z.int().min(0).default(31),
      until: z.iso.date().optional(),
    }),
    openRegisterSchema,
    'anyone',
  ),
  'register.verify': reads(
    nothing,
    z.object({
      whole: z.boolean(),
      checked: z.object({ entries: z.int(), historyRows: z.int(), numberSeries: z.int() }),
      findings: z.array(z.object({ code: z.string(), message: z.string(), subject: z.string().nullable() })),
    }),
    'anyone',
  ),
} as const
