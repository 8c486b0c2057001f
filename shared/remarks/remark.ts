import { z } from 'zod'
import {
  code,
  day,
  dayOrInstant,
  id,
  instant,
  limits,
  optionalText,
  reference,
  storedInstant,
} from '#shared/api/fields'
import { thirdPartySchema } from '#shared/complaints/complaint'

export const remarkKinds = ['remark', 'suggestion'] as const
export type RemarkKind = (typeof remarkKinds)[number]
export const polarities = ['NEGATIVE', 'NEUTRAL', 'POSITIVE'] as const
export const remarkDecisions = ['NONE', 'INFORMATION', 'ACTION'] as const
export const remarkStatuses = ['NEW', 'TRANSMITTED', 'DECIDED', 'PROMOTED', 'CANCELLED'] as const
export type RemarkStatus = (typeof remarkStatuses)[number]

/** What a remark adds to the fields that it shares with a complaint. */
export const remarkShape = {
  polarity: z.enum(polarities),
  topic: code,
  transmittedTo: optionalText(limits.line),
  transmittedOn: dayOrInstant.nullable(),
  transmissionAnsweredOn: dayOrInstant.nullable(),
  decision: z.enum(remarkDecisions),
  decidedBy: reference.nullable(),
  decidedOn: dayOrInstant.nullable(),
  displayed: z.boolean(),
  /** What the public is told about it, when it is shown. */
  publicAnswer: optionalText(limits.note),
} as const

export const remarkChangesSchema = z
  .strictObject({
    ...remarkShape,
    receivedAt: instant,
    channel: code,
    receivedBy: reference,
    site: reference,
    thirdParty: thirdPartySchema.nullable(),
  })
  .partial()
export type RemarkChanges = z.output<typeof remarkChangesSchema>

export const remarkContentSchema = z.object({
  receivedAt: storedInstant,
  channel: z.string(),
  receivedBy: id,
  site: id,
  polarity: z.enum(polarities),
  topic: z.string(),
  verbatim: z.string(),
  thirdParty: z.object({ name: z.string(), category: z.string().nullable() }).nullable(),
  transmittedTo: z.string().nullable(),
  transmittedOn: day.nullable(),
  transmissionAnsweredOn: day.nullable(),
  decision: z.enum(remarkDecisions),
  decidedBy: id.nullable(),
  decidedOn: day.nullable(),
  displayed: z.boolean(),
  publicAnswer: z.string().nullable(),
})
export type RemarkContent = z.output<typeof remarkContentSchema>

/** A remark or a suggestion as it is kept. There is no name and no contact field, here or in the database. */
export const remarkSchema = remarkContentSchema.extend({
  id,
  version: z.int(),
  kind: z.enum(remarkKinds),
  number: z.string(),
  status: z.enum(remarkStatuses),
  recordedAt: storedInstant,
  recordedBy: id,
  /** The complaint it was before its downgrade, or became when details arrived. */
  relatedComplaint: z.object({ id, number: z.string() }).nullable(),
  /** Why the complaint was downgraded. */
  originReason: z.string().nullable(),
  promotedAt: storedInstant.nullable(),
  cancelledAt: storedInstant.nullable(),
  anonymisedAt: storedInstant.nullable().default(null),
  cancellationReason: z.string().nullable(),
})
export type Remark = z.output<typeof remarkSchema>
