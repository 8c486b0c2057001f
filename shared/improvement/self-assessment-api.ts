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
import { quotientBands } from '#shared/indicators/service-quotient'
import { statementCount } from './self-assessment'

const ratings = z.array(z.int().min(1).max(5).nullable()).length(statementCount)

const assessmentShape = {
  assessedOn: dayOrInstant.optional(),
  /** The person at work by default. */
  assessedBy: reference.optional(),
  ratings,
  comment: optionalText(limits.text).optional(),
} as const

export const selfAssessmentSchema = z.object({
  id,
  version: z.int(),
  assessedOn: day,
  assessedBy: id,
  edition: z.int(),
  ratings: z.array(z.int().nullable()),
  comment: z.string().nullable(),
  /** Sum of the means of the seven parts, 7 to 35; null until all 25 statements are rated. */
  value: z.number().nullable(),
  band: z.enum(quotientBands).nullable(),
  parts: z.array(z.number().nullable()),
  rated: z.int(),
  createdAt: storedInstant,
  completedAt: storedInstant.nullable(),
  cancelledAt: storedInstant.nullable(),
  cancellationReason: z.string().nullable(),
})
export type SelfAssessment = z.output<typeof selfAssessmentSchema>

const change = { id, version: z.int() }

export const selfAssessmentApi = {
  /** The assessments, the latest first; those given up stay out unless asked for. */
  'selfAssessments.list': reads(
    z.strictObject({ withCancelled: z.boolean().default(false) }),
    z.object({ assessments: z.array(selfAssessmentSchema) }),
  ),
  'selfAssessments.create': writes(z.strictObject(assessmentShape), selfAssessmentSchema, 'manage'),
  'selfAssessments.update': writes(
    z.strictObject({ ...change, changes: z.strictObject(assessmentShape).partial() }),
    selfAssessmentSchema,
    'manage',
  ),
  'selfAssessments.cancel': writes(
    z.strictObject({ ...change, reason: requiredText(limits.note) }),
    selfAssessmentSchema,
    'manage',
  ),
  'documents.selfAssessment': reads(
    z.strictObject({
      /** The latest whole one when none is named. */
      id: id.optional(),
      language: z.enum(['fr', 'en']).default('fr'),
    }),
    documentSchema,
  ),
} as const
