import { z } from 'zod'
import { id, storedInstant } from '#shared/api/fields'
import { clockSettingsSchema } from '#shared/calendars/clock-settings'
import { siteDaysSchema } from '#shared/calendars/site-calendar'
import { caseEventSchema } from '#shared/case-events/case-event'
import { complaintSchema } from '#shared/complaints/complaint'
import { customerBaseSchema } from '#shared/customer-bases/customer-base-api'
import { employeeSchema } from '#shared/employees/employee'
import { listItemSchema } from '#shared/lists/list-item'
import { remarkSchema } from '#shared/remarks/remark'
import { profiles } from '#shared/settings/profile'
import { numberPrefixesSchema } from '#shared/settings/settings'
import { siteSchema } from '#shared/sites/site'

/** By which a file is known as an export of a register, and its layout. */
export const registerExportFormat = 'registre31'
export const registerExportVersion = 1

/** What an entry was called in the file that it was imported from. */
const sourceSchema = z.object({
  fileName: z.string(),
  line: z.int(),
  reference: z.string().nullable(),
  received: z.string().nullable(),
})

const order = {
  /** Order of entry over all kinds. */
  ordinal: z.int(),
  source: sourceSchema.nullable(),
}

export const exportedComplaintSchema = complaintSchema.extend({
  ...order,
  events: z.array(caseEventSchema),
  /** Of a case that was reopened: every closing and reopening, in order. */
  turns: z.array(z.object({ type: z.enum(['CLOSED', 'REOPENED']), at: storedInstant })),
})
export type ExportedComplaint = z.output<typeof exportedComplaintSchema>
export const exportedRemarkSchema = remarkSchema.extend({ ...order, cancelledBy: id.nullable() })
export type ExportedRemark = z.output<typeof exportedRemarkSchema>

/**
 * A whole register as open data: settings that its figures depend on, and every entry with its events. Letters,
 * attachments, the action plan and the history are not in it: they stay in the register file.
 */
export const registerExportSchema = z.object({
  format: z.literal(registerExportFormat),
  version: z.int().min(1),
  exportedAt: storedInstant,
  /** Without names, contacts and free texts; it cannot be brought in again. */
  anonymous: z.boolean(),
  register: z.object({
    organisation: z.string(),
    profile: z.enum(profiles),
    timeZone: z.string(),
    numberPrefixes: numberPrefixesSchema,
    clocks: clockSettingsSchema,
  }),
  sites: z.array(siteSchema.extend({ days: siteDaysSchema.nullable() })),
  employees: z.array(employeeSchema),
  lists: z.array(listItemSchema),
  customerBases: z.array(customerBaseSchema),
  complaints: z.array(exportedComplaintSchema),
  remarks: z.array(exportedRemarkSchema),
})
export type RegisterExport = z.output<typeof registerExportSchema>

export const exportFormats = ['xlsx', 'csv', 'json'] as const
export const exportScopes = ['complaints', 'remarks', 'all'] as const
