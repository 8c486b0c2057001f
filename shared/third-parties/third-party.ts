import { z } from 'zod'
import { day, id, limits, optionalText, requiredText } from '#shared/api/fields'

export const thirdPartyInputShape = {
  name: requiredText(limits.line),
  category: optionalText(limits.line).optional(),
  contactPerson: optionalText(limits.line).optional(),
  email: optionalText(254).optional(),
  phone: optionalText(40).optional(),
  address: optionalText(limits.note).optional(),
  note: optionalText(limits.note).optional(),
  active: z.boolean().optional(),
} as const

/** A provider, the town hall, a carrier: somebody outside whom words are about, and to whom they are passed on. */
export const thirdPartySchema = z.object({
  id,
  version: z.int(),
  name: z.string(),
  category: z.string().nullable(),
  contactPerson: z.string().nullable(),
  email: z.string().nullable(),
  phone: z.string().nullable(),
  address: z.string().nullable(),
  note: z.string().nullable(),
  active: z.boolean(),
})
export type ThirdParty = z.output<typeof thirdPartySchema>

export const transmissionSchema = z.object({
  id,
  version: z.int(),
  /** The entry passed on. */
  entry: z.object({ kind: z.enum(['complaint', 'remark']), id, number: z.string() }),
  thirdParty: id.nullable(),
  recipient: z.string(),
  sentOn: day,
  means: z.string().nullable(),
  expectedOn: day.nullable(),
  remindedOn: day.nullable(),
  /** How many times the recipient was reminded. */
  reminders: z.int(),
  answeredOn: day.nullable(),
  answer: z.string().nullable(),
  note: z.string().nullable(),
  withdrawnOn: day.nullable(),
})
export type Transmission = z.output<typeof transmissionSchema>
