import { z } from 'zod'
import { id, limits, optionalText, requiredText } from '#shared/api/fields'

export const employeeSchema = z.object({
  id,
  version: z.int(),
  name: z.string(),
  /** Job title, printed on documents. */
  jobTitle: z.string().nullable(),
  active: z.boolean(),
})
export type Employee = z.output<typeof employeeSchema>

const fields = {
  name: requiredText(limits.line),
  jobTitle: optionalText(limits.line),
  active: z.boolean(),
}

export const employeeInputSchema = z.strictObject({
  ...fields,
  jobTitle: fields.jobTitle.default(null),
  active: fields.active.default(true),
})

/** What is left out of a change stays as it is: no defaults here. */
export const employeeChangesSchema = z.strictObject(fields).partial()
