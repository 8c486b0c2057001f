import { z } from 'zod'
import { reads, writes } from '#shared/api/channel'
import { day, id, limits, optionalText, reference } from '#shared/api/fields'
import { customerBaseKinds } from './customer-base'

export const customerBaseSchema = z.object({
  id,
  version: z.int(),
  kind: z.enum(customerBaseKinds),
  /** Null for the whole organisation. */
  site: id.nullable(),
  from: day,
  to: day,
  value: z.int(),
  source: z.string().nullable(),
})
export type CustomerBase = z.output<typeof customerBaseSchema>

export const customerBaseApi = {
  /** Sets the base of a kind, site and period; the same period again replaces its value. */
  'customerBases.set': writes(
    z
      .strictObject({
        kind: z.enum(customerBaseKinds),
        site: reference.nullable().optional(),
        from: day,
        to: day,
        value: z.int().min(0).max(2_000_000_000),
        source: optionalText(limits.line).optional(),
        /** The version that the value was typed over, 0 for none; left out, the last writer wins. */
        version: z.int().min(0).optional(),
      })
      .refine((base) => base.from <= base.to, { path: ['to'], error: 'END_BEFORE_START' }),
    customerBaseSchema,
    'manage',
  ),
  'customerBases.list': reads(
    z.strictObject({ kind: z.enum(customerBaseKinds).optional(), site: reference.nullable().optional() }),
    z.object({ bases: z.array(customerBaseSchema) }),
  ),
  'customerBases.remove': writes(
    z.strictObject({ id, version: z.int() }),
    z.object({ removed: z.literal(true) }),
    'manage',
  ),
} as const
