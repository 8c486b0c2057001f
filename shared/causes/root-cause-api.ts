import { z } from 'zod'
import { actionRowSchema, entryNames } from '#shared/actions/action-api'
import { reads, writes } from '#shared/api/channel'
import { day, id, limits, optionalText } from '#shared/api/fields'
import { rootCauseSchema, rootCauseShape } from './root-cause'

const linked = z.object({ id, number: z.string(), receivedOn: day })
const links = { complaints: entryNames.optional(), remarks: entryNames.optional() }

export const rootCauseRowSchema = rootCauseSchema.extend({
  complaints: z.int(),
  remarks: z.int(),
  actions: z.int(),
  /** Actions that are neither done nor cancelled. */
  openActions: z.int(),
})
export type RootCauseRow = z.output<typeof rootCauseRowSchema>

const effect = z.object({
  ratio: z.number().nullable(),
  low: z.number(),
  high: z.number().nullable(),
  verdict: z.enum(['LOWER', 'HIGHER', 'UNDECIDED']),
})

export const rootCauseDetailSchema = rootCauseSchema.extend({
  complaints: z.array(linked),
  remarks: z.array(linked),
  actions: z.array(actionRowSchema),
  /** Entries before and after the last action that was done. */
  comparison: z
    .object({ on: day, days: z.int(), before: z.int(), after: z.int(), effect: effect.nullable() })
    .nullable(),
})
export type RootCauseDetail = z.output<typeof rootCauseDetailSchema>

export const rootCauseApi = {
  /** Every cause with how often it was at work, most frequent first. */
  'rootCauses.list': reads(
    z.strictObject({
      text: optionalText(limits.line).optional(),
      withInactive: z.boolean().default(false),
      /** Only the causes of this complaint or remark. */
      entry: id.optional(),
    }),
    z.object({ causes: z.array(rootCauseRowSchema) }),
  ),
  'rootCauses.get': reads(z.strictObject({ id }), rootCauseDetailSchema),
  'rootCauses.create': writes(z.strictObject({ ...rootCauseShape, ...links }), rootCauseSchema, 'handle'),
  'rootCauses.update': writes(
    z.strictObject({ id, version: z.int(), changes: z.strictObject(rootCauseShape).partial() }),
    rootCauseSchema,
    'handle',
  ),
  'rootCauses.link': writes(z.strictObject({ id, ...links }), rootCauseSchema, 'handle'),
  'rootCauses.unlink': writes(z.strictObject({ id, ...links }), rootCauseSchema, 'handle'),
} as const
