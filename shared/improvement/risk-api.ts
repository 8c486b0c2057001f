import { z } from 'zod'
import { reads, writes } from '#shared/api/channel'
import {
  day,
  dayOrInstant,
  id,
  limits,
  optionalText,
  reference,
  requiredText,
  storedInstant,
} from '#shared/api/fields'
import { documentSchema } from '#shared/documents/document-api'
import { riskLevels } from './criticality'

const step = z.int().min(1).max(4)

const riskShape = {
  title: requiredText(limits.line),
  cause: optionalText(limits.note).optional(),
  severity: step,
  probability: step,
  /** What is done about it. */
  control: optionalText(limits.note).optional(),
  owner: reference.nullable().optional(),
  due: dayOrInstant.nullable().optional(),
} as const

export const riskSchema = z.object({
  id,
  version: z.int(),
  title: z.string(),
  cause: z.string().nullable(),
  severity: z.int(),
  probability: z.int(),
  /** Severity × probability. */
  criticality: z.int(),
  level: z.enum(riskLevels),
  control: z.string().nullable(),
  owner: id.nullable(),
  due: day.nullable(),
  /** The day of the last change. */
  updatedOn: day,
  createdAt: storedInstant,
  retiredOn: day.nullable(),
  retirementReason: z.string().nullable(),
})
export type Risk = z.output<typeof riskSchema>

const change = { id, version: z.int() }

export const riskApi = {
  /** The risks, the most critical first. */
  'risks.list': reads(
    z.strictObject({ withRetired: z.boolean().default(false) }),
    z.object({ risks: z.array(riskSchema) }),
  ),
  'risks.create': writes(z.strictObject(riskShape), riskSchema, 'manage'),
  'risks.update': writes(
    z.strictObject({ ...change, changes: z.strictObject(riskShape).partial() }),
    riskSchema,
    'manage',
  ),
  /** Seen again and still right: today becomes the day of its last change. */
  'risks.confirm': writes(z.strictObject(change), riskSchema, 'manage'),
  /** A risk that is no more stays in the register with the reason. */
  'risks.retire': writes(
    z.strictObject({ ...change, reason: requiredText(limits.note) }),
    riskSchema,
    'manage',
  ),
  'risks.restore': writes(z.strictObject(change), riskSchema, 'manage'),
  'documents.riskAnalysis': reads(
    z.strictObject({ language: z.enum(['fr', 'en']).default('fr') }),
    documentSchema,
  ),
} as const
