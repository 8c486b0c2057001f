import { z } from 'zod'
import { reads, readsRows, writes } from '#shared/api/channel'
import { code, day, id, instant, limits, optionalText, requiredText, storedInstant } from '#shared/api/fields'
import { complainantSchema } from '#shared/complaints/complaint'
import { cursor, entryReference } from '#shared/complaints/complaint-api'
import { countBound, countSchema, idsSchema, listOffset, selectionLimit } from '#shared/lists/counted'
import {
  polarities,
  remarkChangesSchema,
  remarkDecisions,
  remarkKinds,
  remarkSchema,
  remarkStatuses,
} from './remark'

const many = <T extends z.ZodType>(item: T) => z.array(item).min(1).max(100).optional()

export const remarkFilterSchema = z.strictObject({
  from: day.optional(),
  to: day.optional(),
  sites: many(id),
  topics: many(code),
  channels: many(code),
  kinds: many(z.enum(remarkKinds)),
  polarities: many(z.enum(polarities)),
  statuses: many(z.enum(remarkStatuses)),
  decisions: many(z.enum(remarkDecisions)),
  /** Names of third parties, as they are written. */
  thirdParties: many(requiredText(limits.line)),
  /** Shown to the public, or not. */
  displayed: z.boolean().optional(),
  text: optionalText(limits.line).optional(),
})
export type RemarkFilter = z.output<typeof remarkFilterSchema>

export const remarkSortKeys = [
  'receivedAt',
  'number',
  'topic',
  'status',
  'channel',
  'polarity',
  'decision',
  'thirdParty',
] as const

export const remarkSortSchema = z
  .strictObject({ by: z.enum(remarkSortKeys), descending: z.boolean() })
  .default({ by: 'receivedAt', descending: true })

export const remarkRowSchema = z.object({
  id,
  /** Order of entry. */
  ordinal: z.int(),
  version: z.int(),
  kind: z.enum(remarkKinds),
  number: z.string(),
  receivedAt: storedInstant,
  site: id,
  channel: z.string(),
  topic: z.string(),
  polarity: z.enum(polarities),
  thirdParty: z.string().nullable(),
  transmittedTo: z.string().nullable(),
  transmittedOn: day.nullable(),
  decidedOn: day.nullable(),
  excerpt: z.string(),
  decision: z.enum(remarkDecisions),
  status: z.enum(remarkStatuses),
  displayed: z.boolean(),
  isAnonymised: z.boolean(),
})
export type RemarkRow = z.output<typeof remarkRowSchema>

const change = { id, version: z.int() }

export const remarkApi = {
  'remarks.list': readsRows(
    z.strictObject({
      filter: remarkFilterSchema.default({}),
      sort: remarkSortSchema,
      after: cursor.nullable().default(null),
      offset: listOffset,
      limit: z.int().min(1).max(500).default(100),
    }),
    z.object({ rows: z.array(remarkRowSchema.strict()), next: cursor.nullable() }),
  ),
  'remarks.count': reads(
    z.strictObject({ filter: remarkFilterSchema.default({}), atMost: countBound.optional() }),
    countSchema,
  ),
  /** Every entry that a filter lets through, by id, in the order of a list; `isComplete` unless there are more. */
  'remarks.ids': reads(
    z.strictObject({
      filter: remarkFilterSchema.default({}),
      sort: remarkSortSchema,
      offset: listOffset,
      atMost: z.int().min(1).max(selectionLimit).default(selectionLimit),
    }),
    idsSchema,
  ),
  /** Names of the third parties that entries are about, in the order of their letters. */
  'remarks.thirdParties': reads(z.strictObject({}), z.object({ names: z.array(z.string()) })),
  /** How many entries each topic has under a filter, most frequent first, ties by code. */
  'remarks.countByTopic': reads(
    z.strictObject({ filter: remarkFilterSchema.default({}) }),
    z.object({ topics: z.array(z.object({ topic: z.string(), count: z.int() })) }),
  ),
  'remarks.get': reads(entryReference, remarkSchema),
  'remarks.update': writes(
    z.strictObject({ ...change, changes: remarkChangesSchema }),
    remarkSchema,
    'handle',
  ),
  /** Upgrade when contact details arrive: a complaint whose clock starts now and whose reception date is kept. */
  'remarks.promote': writes(
    z.strictObject({
      ...change,
      complainant: complainantSchema,
      writtenForm: z.boolean(),
      nature: code.optional(),
      /** When the details arrived; now by default. */
      at: instant.optional(),
    }),
    z.object({ remark: remarkSchema, complaint: z.object({ id, number: z.string() }) }),
    'record',
  ),
  'remarks.cancel': writes(
    z.strictObject({ ...change, reason: requiredText(limits.note) }),
    remarkSchema,
    'handle',
  ),
} as const
