import { z } from 'zod'
import { reads, writes } from '#shared/api/channel'
import {
  code,
  day,
  dayOrInstant,
  id,
  limits,
  optionalText,
  reference,
  requiredText,
} from '#shared/api/fields'
import { cursor } from '#shared/complaints/complaint-api'
import { actionKinds, actionSchema, actionShape, actionStatuses, effectivenessResults } from './action'

const many = <T extends z.ZodType>(item: T) => z.array(item).min(1).max(100).optional()
/** An entry named by its id or by its number. */
export const entryName = requiredText(40)
export const entryNames = z.array(entryName).max(200)

export const actionFilterSchema = z.strictObject({
  statuses: many(z.enum(actionStatuses)),
  kinds: many(z.enum(actionKinds)),
  owners: many(id),
  /** Due dates, both included. */
  dueFrom: day.optional(),
  dueTo: day.optional(),
  /** Linked to this complaint or remark. */
  entry: id.optional(),
  rootCause: id.optional(),
  text: optionalText(limits.line).optional(),
})
export type ActionFilter = z.output<typeof actionFilterSchema>

export const actionSortKeys = ['due', 'title', 'createdAt'] as const

export const actionRowSchema = actionSchema
  .pick({
    id: true,
    version: true,
    kind: true,
    title: true,
    owner: true,
    due: true,
    done: true,
    status: true,
  })
  .extend({
    effectiveness: z.enum(effectivenessResults).nullable(),
    rootCause: z.string().nullable(),
    complaints: z.int(),
    remarks: z.int(),
  })
export type ActionRow = z.output<typeof actionRowSchema>

const change = { id, version: z.int() }
const links = { complaints: entryNames.optional(), remarks: entryNames.optional() }

export const actionApi = {
  'actions.list': reads(
    z.strictObject({
      filter: actionFilterSchema.default({}),
      sort: z
        .strictObject({ by: z.enum(actionSortKeys), descending: z.boolean() })
        .default({ by: 'due', descending: false }),
      after: cursor.nullable().default(null),
      limit: z.int().min(1).max(500).default(100),
    }),
    z.object({ rows: z.array(actionRowSchema), next: cursor.nullable() }),
  ),
  /** How many actions a filter lets through, and how many of them stand where. */
  'actions.count': reads(
    z.strictObject({ filter: actionFilterSchema.default({}) }),
    z.object({ count: z.int(), byStatus: z.record(z.enum(actionStatuses), z.int()) }),
  ),
  'actions.get': reads(z.strictObject({ id }), actionSchema),
  'actions.create': writes(
    z.strictObject({
      ...actionShape,
      ...links,
      /** The recurring remarks that it settles: their proposal is not shown again. */
      recurrence: z.strictObject({ topic: code, site: reference }).nullable().optional(),
    }),
    actionSchema,
    'handle',
  ),
  'actions.update': writes(
    z.strictObject({ ...change, changes: z.strictObject(actionShape).partial() }),
    actionSchema,
    'handle',
  ),
  'actions.complete': writes(
    z.strictObject({
      ...change,
      /** Today by default. */
      done: dayOrInstant.optional(),
      evidence: optionalText(limits.note).optional(),
    }),
    actionSchema,
    'handle',
  ),
  'actions.checkEffectiveness': writes(
    z.strictObject({
      ...change,
      result: z.enum(effectivenessResults),
      /** Today by default. */
      checkedOn: dayOrInstant.optional(),
      checkedBy: reference.nullable().optional(),
      comment: optionalText(limits.note).optional(),
    }),
    actionSchema,
    'handle',
  ),
  'actions.cancel': writes(
    z.strictObject({ ...change, reason: requiredText(limits.note) }),
    actionSchema,
    'handle',
  ),
  'actions.link': writes(z.strictObject({ id, ...links }), actionSchema, 'handle'),
  'actions.unlink': writes(z.strictObject({ id, ...links }), actionSchema, 'handle'),
} as const
