import { z } from 'zod'
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

/** IMMEDIATE cures the case at hand; the others keep it from happening again, from happening at all, or make it better. */
export const actionKinds = ['IMMEDIATE', 'CORRECTIVE', 'PREVENTIVE', 'IMPROVEMENT'] as const
export type ActionKind = (typeof actionKinds)[number]
export const effectivenessResults = ['EFFECTIVE', 'PARTLY', 'NOT_EFFECTIVE'] as const
export type Effectiveness = (typeof effectivenessResults)[number]
export const actionStatuses = ['TO_DO', 'LATE', 'DONE', 'CHECKED', 'CANCELLED'] as const
export type ActionStatus = (typeof actionStatuses)[number]

/** What can be said of an action when it is made and corrected later. */
export const actionShape = {
  kind: z.enum(actionKinds),
  title: requiredText(limits.line),
  description: optionalText(limits.text).optional(),
  /** Who answers for it; the person at work by default. */
  owner: reference.nullable().optional(),
  due: dayOrInstant.nullable().optional(),
  done: dayOrInstant.nullable().optional(),
  /** What proves that it was done: a document, a photograph, a date of training. */
  evidence: optionalText(limits.note).optional(),
  rootCause: id.nullable().optional(),
} as const

const entrySchema = z.object({ id, number: z.string() })

export const actionSchema = z.object({
  id,
  version: z.int(),
  kind: z.enum(actionKinds),
  title: z.string(),
  description: z.string().nullable(),
  owner: id,
  due: day.nullable(),
  done: day.nullable(),
  evidence: z.string().nullable(),
  effectiveness: z
    .object({
      result: z.enum(effectivenessResults),
      checkedOn: day,
      checkedBy: id.nullable(),
      comment: z.string().nullable(),
    })
    .nullable(),
  rootCause: z.object({ id, label: z.string() }).nullable(),
  /** The recurring remarks that called for it. */
  recurrence: z.object({ topic: z.string(), site: id }).nullable(),
  complaints: z.array(entrySchema),
  remarks: z.array(entrySchema),
  createdAt: storedInstant,
  createdBy: id,
  cancelledAt: storedInstant.nullable(),
  cancelledBy: id.nullable(),
  cancellationReason: z.string().nullable(),
  status: z.enum(actionStatuses),
})
export type Action = z.output<typeof actionSchema>
