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
import { reviewFigureKeys } from './review-figures'

export const reviewStatuses = ['DRAFT', 'CLOSED', 'CANCELLED'] as const

/** Somebody at the meeting, as printed; not only employees. */
const participant = z.strictObject({
  name: requiredText(limits.line),
  position: optionalText(limits.line).default(null),
})

const decisionInput = z.strictObject({
  /** Left out for a new one. */
  id: id.optional(),
  text: requiredText(limits.note),
  owner: reference.nullable().default(null),
  due: dayOrInstant.nullable().default(null),
})

const reviewShape = {
  from: day,
  to: day,
  heldOn: dayOrInstant.nullable().optional(),
  participants: z.array(participant).max(60).optional(),
  findings: optionalText(limits.text).optional(),
  decisions: z.array(decisionInput).max(limits.listItems).optional(),
  conclusion: optionalText(limits.text).optional(),
} as const

export const reviewFigureSchema = z.object({
  key: z.enum(reviewFigureKeys),
  value: z.number().nullable(),
  /** How many it stands on. */
  n: z.int(),
  /** The same a year earlier; null when it was not available. */
  previous: z.number().nullable(),
})
export type ReviewFigure = z.output<typeof reviewFigureSchema>

export const reviewDecisionSchema = z.object({
  id,
  text: z.string(),
  owner: id.nullable(),
  due: day.nullable(),
  /** The action that it became. */
  action: z.object({ id, title: z.string(), done: day.nullable() }).nullable(),
})
export type ReviewDecision = z.output<typeof reviewDecisionSchema>

export const managementReviewSchema = z.object({
  id,
  version: z.int(),
  status: z.enum(reviewStatuses),
  from: day,
  to: day,
  heldOn: day.nullable(),
  participants: z.array(z.object({ name: z.string(), position: z.string().nullable() })),
  findings: z.string().nullable(),
  decisions: z.array(reviewDecisionSchema),
  conclusion: z.string().nullable(),
  /** Of the register as it is while the review is a draft, of the day of the closing afterwards. */
  figures: z.array(reviewFigureSchema),
  createdAt: storedInstant,
  closedAt: storedInstant.nullable(),
  closedBy: id.nullable(),
  cancelledAt: storedInstant.nullable(),
  cancellationReason: z.string().nullable(),
})
export type ManagementReview = z.output<typeof managementReviewSchema>

export const reviewRowSchema = managementReviewSchema
  .pick({ id: true, status: true, from: true, to: true, heldOn: true })
  .extend({ decisions: z.int() })
export type ReviewRow = z.output<typeof reviewRowSchema>

const change = { id, version: z.int() }
const isForward = (input: { from?: string; to?: string }) =>
  !input.from || !input.to || input.from <= input.to
const forward = { path: ['to'], error: 'END_BEFORE_START' }

export const managementReviewApi = {
  /** The reviews, the latest period first. */
  'managementReviews.list': reads(z.strictObject({}), z.object({ reviews: z.array(reviewRowSchema) })),
  'managementReviews.get': reads(z.strictObject({ id }), managementReviewSchema),
  'managementReviews.create': writes(
    z.strictObject(reviewShape).refine(isForward, forward),
    managementReviewSchema,
    'manage',
  ),
  'managementReviews.update': writes(
    z.strictObject({ ...change, changes: z.strictObject(reviewShape).partial().refine(isForward, forward) }),
    managementReviewSchema,
    'manage',
  ),
  /** Freezes the figures and the text; refused before it was held, without a participant or without a conclusion. */
  'managementReviews.close': writes(z.strictObject(change), managementReviewSchema, 'manage'),
  'managementReviews.cancel': writes(
    z.strictObject({ ...change, reason: requiredText(limits.note) }),
    managementReviewSchema,
    'manage',
  ),
  /** The action that a decision became; possible after the closing too. */
  'managementReviews.linkAction': writes(
    z.strictObject({ id, decision: id, action: id }),
    managementReviewSchema,
    'manage',
  ),
  'documents.managementReview': reads(
    z.strictObject({
      /** The latest that was closed when none is named. */
      id: id.optional(),
      language: z.enum(['fr', 'en']).default('fr'),
    }),
    documentSchema,
  ),
} as const
