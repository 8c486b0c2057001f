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

export const employeeInputSchema = z.strictObject({
  name: requiredText(limits.line),
  jobTitle: optionalText(limits.line).default(null),
  active: z.boolean().default(true),
})
