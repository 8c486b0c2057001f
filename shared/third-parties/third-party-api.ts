import { z } from 'zod'
import { entryName } from '#shared/actions/action-api'
import { reads, writes } from '#shared/api/channel'
import { code, dayOrInstant, id, limits, optionalText, reference, requiredText } from '#shared/api/fields'
import { cursor } from '#shared/complaints/complaint-api'
import { thirdPartyInputShape, thirdPartySchema, transmissionSchema } from './third-party'

export const thirdPartyRowSchema = thirdPartySchema.extend({
  complaints: z.int(),
  remarks: z.int(),
  /** Transmissions without an answer. */
  waiting: z.int(),
})

const change = { id, version: z.int() }

export const thirdPartyApi = {
  /** Every third party with how many entries are about it, by name. */
  'thirdParties.list': reads(
    z.strictObject({ withInactive: z.boolean().default(false), text: optionalText(limits.line).optional() }),
    z.object({
      thirdParties: z.array(thirdPartyRowSchema),
      /** Names that entries bear and that the list does not know, most frequent first. */
      unlisted: z.array(z.object({ name: z.string(), category: z.string().nullable(), entries: z.int() })),
    }),
  ),
  /** Names to propose while an entry is written: those of the list first, then those that entries bear. */
  'thirdParties.propose': reads(
    z.strictObject({}),
    z.object({ names: z.array(z.object({ name: z.string(), category: z.string().nullable() })) }),
  ),
  'thirdParties.create': writes(z.strictObject(thirdPartyInputShape), thirdPartySchema, 'handle'),
  'thirdParties.update': writes(
    z.strictObject({ ...change, changes: z.strictObject(thirdPartyInputShape).partial() }),
    thirdPartySchema,
    'handle',
  ),
  /** Transmissions, those that wait longest first. */
  'transmissions.list': reads(
    z.strictObject({
      /** Only those without an answer. */
      open: z.boolean().default(false),
      entry: id.optional(),
      thirdParty: id.optional(),
      after: cursor.nullable().default(null),
      limit: z.int().min(1).max(500).default(100),
    }),
    z.object({ rows: z.array(transmissionSchema), next: cursor.nullable() }),
  ),
  'transmissions.create': writes(
    z
      .strictObject({
        /** The entry by id or number: one of the two. */
        complaint: entryName.optional(),
        remark: entryName.optional(),
        /** A third party of the list by id or name; or any recipient in words. */
        thirdParty: reference.nullable().optional(),
        recipient: optionalText(limits.line).optional(),
        /** Today by default. */
        sentOn: dayOrInstant.optional(),
        means: code.nullable().optional(),
        expectedOn: dayOrInstant.nullable().optional(),
        note: optionalText(limits.note).optional(),
      })
      .refine((input) => (input.complaint === undefined) !== (input.remark === undefined), {
        path: ['complaint'],
        error: 'ONE_ENTRY',
      }),
    transmissionSchema,
    'handle',
  ),
  'transmissions.remind': writes(
    z.strictObject({
      ...change,
      remindedOn: dayOrInstant.optional(),
      /** When an answer is waited for from now on. */
      expectedOn: dayOrInstant.nullable().optional(),
    }),
    transmissionSchema,
    'handle',
  ),
  'transmissions.answer': writes(
    z.strictObject({
      ...change,
      answeredOn: dayOrInstant.optional(),
      answer: optionalText(limits.text).optional(),
    }),
    transmissionSchema,
    'handle',
  ),
  /** Noted by mistake, or no longer awaited: it stays, said to be withdrawn. */
  'transmissions.withdraw': writes(
    z.strictObject({ ...change, reason: requiredText(limits.note) }),
    transmissionSchema,
    'handle',
  ),
} as const
