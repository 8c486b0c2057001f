import { z } from 'zod'
import { id, limits, optionalText, requiredText } from '#shared/api/fields'

/** What a person may grant follows from their role. */
export const employeeRoles = ['FRONT_DESK', 'HANDLER', 'MANAGER'] as const
export type EmployeeRole = (typeof employeeRoles)[number]

export const employeeSchema = z.object({
  id,
  version: z.int(),
  name: z.string(),
  /** Job title, printed on documents. */
  jobTitle: z.string().nullable(),
  active: z.boolean(),
  role: z.enum(employeeRoles).default('HANDLER'),
})
export type Employee = z.output<typeof employeeSchema>

const fields = {
  name: requiredText(limits.line),
  jobTitle: optionalText(limits.line),
  active: z.boolean(),
  role: z.enum(employeeRoles),
}

export const employeeInputSchema = z.strictObject({
  ...fields,
  jobTitle: fields.jobTitle.default(null),
  active: fields.active.default(true),
  role: fields.role.default('HANDLER'),
})

/** What is left out of a change stays as it is: no defaults here. */
export const employeeChangesSchema = z.strictObject(fields).partial()
