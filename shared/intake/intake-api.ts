import { z } from 'zod'
import { writes } from '#shared/api/channel'
import { complaintChangesSchema, editableShape, receptionShape } from '#shared/complaints/complaint'
import { remarkShape } from '#shared/remarks/remark'
import { entryKinds, kindReasons } from './intake-rules'

/**
 * One input for every entry: the whole record of a complaint, plus what a remark needs. The service decides the
 * kind from the facts; what the kind has no place for is not stored.
 */
export const intakeInputSchema = z.strictObject({
  ...complaintChangesSchema.shape,
  ...receptionShape,
  receivedAt: editableShape.receivedAt,
  channel: editableShape.channel,
  writtenForm: editableShape.writtenForm,
  nature: editableShape.nature,
  /** False for an idea without dissatisfaction: a suggestion. */
  dissatisfaction: z.boolean().optional(),
  /** Training organisations only. */
  trainingEvent: z.enum(['DIFFICULTY', 'HAZARD']).nullable().optional(),
  polarity: remarkShape.polarity.optional(),
  /** Defaults to the nature. */
  topic: remarkShape.topic.nullable().optional(),
  /** Made by the caller: the same submission recorded twice gives the first entry again. */
  submissionId: z.uuid().optional(),
})
export type IntakeInput = z.output<typeof intakeInputSchema>

export const intakeApi = {
  'intake.record': writes(
    intakeInputSchema,
    z.object({
      kind: z.enum(entryKinds),
      id: z.uuid(),
      number: z.string(),
      reasons: z.array(z.enum(kindReasons)),
    }),
    'record',
  ),
} as const
