import { z } from 'zod'
import { reads, readsRows, writes } from '#shared/api/channel'
import { code, day, id, instant, limits, optionalText, requiredText, storedInstant } from '#shared/api/fields'
import { countBound, countSchema, idsSchema, listOffset, selectionLimit } from '#shared/lists/counted'
import {
  complaintChangesSchema,
  complaintKinds,
  complaintSchema,
  editableShape,
  outcomes,
  priorities,
} from './complaint'
import { complaintStatuses } from './complaint-status'

/** A case named by its id or by its number (`R-2026-0001`). */
export const entryReference = z.union([z.strictObject({ id }), z.strictObject({ number: requiredText(40) })])

const many = <T extends z.ZodType>(item: T) => z.array(item).min(1).max(100).optional()

export const complaintFilterSchema = z.strictObject({
  /** Local dates of reception, both included. */
  from: day.optional(),
  to: day.optional(),
  sites: many(id),
  natures: many(code),
  channels: many(code),
  statuses: many(z.enum(complaintStatuses)),
  severities: many(z.int().min(1).max(4)),
  kinds: many(z.enum(complaintKinds)),
  priorities: many(z.enum(priorities)),
  outcomes: many(z.enum(outcomes)),
  /** Who handles the case. */
  handlers: many(id),
  /** Only cases that nobody handles yet. */
  unassigned: z.literal(true).optional(),
  /** Names of third parties, as they are written. */
  thirdParties: many(requiredText(limits.line)),
  /** True: an answer was given. False: somebody still waits for one. */
  answered: z.boolean().optional(),
  /** Answer due before this local date and not answered yet. */
  dueBefore: day.optional(),
  /** Local dates of closing, both included. */
  closedFrom: day.optional(),
  closedTo: day.optional(),
  /** Local dates by which the answer is due, both included. */
  dueFrom: day.optional(),
  dueTo: day.optional(),
  /** Only what indicators count: complaints neither cancelled nor reclassified. */
  counted: z.literal(true).optional(),
  /** Words, a number, a name or a phone, written any way. */
  text: optionalText(limits.line).optional(),
})
export type ComplaintFilter = z.output<typeof complaintFilterSchema>

export const complaintSortKeys = [
  'receivedAt',
  'number',
  'answerDueOn',
  'severity',
  'nature',
  'status',
  'channel',
  'priority',
  'outcome',
  'answeredOn',
  'closedOn',
  'thirdParty',
] as const

export const complaintSortSchema = z
  .strictObject({ by: z.enum(complaintSortKeys), descending: z.boolean() })
  .default({ by: 'receivedAt', descending: true })

/** Opaque place in a list; given back as received. */
export const cursor = z.string().max(500)

/** How far an entry of a list is on its way to naming nobody. */
export const rowRetentions = ['CURRENT', 'ARCHIVED', 'ANONYMISED'] as const

export const complaintRowSchema = z.object({
  id,
  /** Order of entry. */
  ordinal: z.int(),
  version: z.int(),
  kind: z.enum(complaintKinds),
  number: z.string(),
  receivedAt: storedInstant,
  site: id,
  /** Name of the person, or of the organisation. */
  person: z.string().nullable(),
  phone: z.string().nullable(),
  email: z.string().nullable(),
  nature: z.string(),
  channel: z.string(),
  /** Beginning of the customer's words, on one line. */
  excerpt: z.string(),
  severity: z.int().nullable(),
  status: z.enum(complaintStatuses),
  answerDueOn: day.nullable(),
  answerCeilingOn: day.nullable(),
  answerWarningOn: day.nullable(),
  /** The last instants on time, where a delay is in hours. */
  answerDueAt: storedInstant.nullable(),
  answerCeilingAt: storedInstant.nullable(),
  answeredAt: storedInstant.nullable(),
  answeredOn: day.nullable(),
  closedOn: day.nullable(),
  priority: z.enum(priorities).nullable(),
  outcome: z.enum(outcomes).nullable(),
  thirdParty: z.string().nullable(),
  handledBy: id.nullable(),
  satisfactionScore: z.int().nullable(),
  /** Archived entries reach those who manage alone; anonymous ones name nobody any more. */
  retention: z.enum(rowRetentions),
})
export type ComplaintRow = z.output<typeof complaintRowSchema>

const change = { id, version: z.int() }

export const complaintApi = {
  'complaints.list': readsRows(
    z.strictObject({
      filter: complaintFilterSchema.default({}),
      sort: complaintSortSchema,
      after: cursor.nullable().default(null),
      offset: listOffset,
      limit: z.int().min(1).max(500).default(100),
    }),
    z.object({ rows: z.array(complaintRowSchema.strict()), next: cursor.nullable() }),
  ),
  'complaints.count': reads(
    z.strictObject({ filter: complaintFilterSchema.default({}), atMost: countBound.optional() }),
    countSchema,
  ),
  /** Every case that a filter lets through, by id, in the order of a list; `isComplete` unless there are more. */
  'complaints.ids': reads(
    z.strictObject({
      filter: complaintFilterSchema.default({}),
      sort: complaintSortSchema,
      offset: listOffset,
      atMost: z.int().min(1).max(selectionLimit).default(selectionLimit),
    }),
    idsSchema,
  ),
  /** Names of the third parties that cases are about, in the order of their letters. */
  'complaints.thirdParties': reads(z.strictObject({}), z.object({ names: z.array(z.string()) })),
  // Parsed by this very schema as it is read.
  'complaints.get': readsRows(entryReference, complaintSchema),
  'complaints.update': writes(
    z.strictObject({ ...change, changes: complaintChangesSchema }),
    complaintSchema,
    'handle',
  ),
  'complaints.acknowledge': writes(
    z.strictObject({
      ...change,
      acknowledgedAt: instant.optional(),
      acknowledgementMeans: code.nullable().optional(),
      /** The person at the keyboard unless somebody else is named. */
      acknowledgedBy: editableShape.acknowledgedBy.optional(),
    }),
    complaintSchema,
    'handle',
  ),
  'complaints.answer': writes(
    z.strictObject({
      ...change,
      answeredAt: instant.optional(),
      answerChannel: editableShape.answerChannel.optional(),
      signatory: editableShape.signatory.optional(),
      outcome: editableShape.outcome.optional(),
      refusalGrounds: editableShape.refusalGrounds.optional(),
      recourseGiven: editableShape.recourseGiven.optional(),
    }),
    complaintSchema,
    'handle',
  ),
  'complaints.followUp': writes(
    z.strictObject({
      ...change,
      /** False for an attempt that did not reach the person. */
      reached: z.boolean().default(true),
      at: instant.optional(),
      followUpMeans: editableShape.followUpMeans.optional(),
      followedUpBy: editableShape.followedUpBy.optional(),
      satisfied: editableShape.satisfied.optional(),
      cameAgain: editableShape.cameAgain.optional(),
      satisfactionScore: editableShape.satisfactionScore.optional(),
      effortScore: editableShape.effortScore.optional(),
      recommendScore: editableShape.recommendScore.optional(),
      acceptance: editableShape.acceptance.optional(),
      followUpComment: editableShape.followUpComment.optional(),
    }),
    complaintSchema,
    'handle',
  ),
  /** Refused with everything that is missing (code `CLOSING_GATE`) while the case does not deserve it. */
  'complaints.close': writes(
    z.strictObject({
      ...change,
      closedAt: instant.optional(),
      minutesSpent: editableShape.minutesSpent.optional(),
    }),
    complaintSchema,
    'handle',
  ),
  'complaints.reopen': writes(
    z.strictObject({ ...change, reason: requiredText(limits.note) }),
    complaintSchema,
    'handle',
  ),
  /** Downgrade to a remark: the number stays, the identity goes, both entries point at each other. */
  'complaints.reclassify': writes(
    z
      .strictObject({
        ...change,
        reason: z.enum(['REFUSES_CONTACT_DETAILS', 'ORAL_NEVER_FORMALISED', 'OTHER']),
        detail: optionalText(limits.note).default(null),
      })
      .refine((input) => input.reason !== 'OTHER' || input.detail !== null, {
        path: ['detail'],
        error: 'REASON_MISSING',
      }),
    z.object({ complaint: complaintSchema, remark: z.object({ id, number: z.string() }) }),
    'handle',
  ),
  'complaints.cancel': writes(
    z.strictObject({ ...change, reason: requiredText(limits.note) }),
    complaintSchema,
    'handle',
  ),
} as const
