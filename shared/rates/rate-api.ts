import { z } from 'zod'
import { reads } from '#shared/api/channel'
import { day, reference } from '#shared/api/fields'
import { customerBaseKinds } from '#shared/customer-bases/customer-base'

/** Complaints of the period left out of the rate, each counted once under the first reason that applies. */
export const excludedSchema = z.object({
  cancelled: z.int(),
  reclassified: z.int(),
  oral: z.int(),
  outOfScope: z.int(),
  natureNotCounted: z.int(),
})
export type Excluded = z.output<typeof excludedSchema>

export const rateResultSchema = z.object({
  /** Complaints per `per` customers, two decimals; null when it cannot be computed. */
  rate: z.number().nullable(),
  count: z.int(),
  base: z.number().nullable(),
  per: z.int(),
  baseKind: z.enum(customerBaseKinds),
  from: day,
  to: day,
  /** Why there is no rate. */
  reason: z.enum(['BASE_MISSING', 'BASE_ZERO', 'BASE_INCOMPLETE']).nullable(),
  /** How the base fits the period: covers it exactly, in part, or belongs to a wider period. */
  coverage: z.enum(['EXACT', 'PARTIAL', 'WIDER']).nullable(),
  /** Dates covered by the base. */
  covered: z.array(z.object({ from: day, to: day })),
  sources: z.array(z.string()),
  excluded: excludedSchema,
  partialYear: z.boolean(),
  annualised: z.number().nullable(),
  lowReliability: z.boolean(),
  /** 95 % Poisson interval on the rate. */
  interval: z.object({ low: z.number(), high: z.number() }).nullable(),
})
export type RateResult = z.output<typeof rateResultSchema>

const question = {
  from: day,
  to: day,
  site: reference.nullable().optional(),
  per: z.union([z.literal(100), z.literal(1_000), z.literal(10_000), z.literal(1_000_000)]).default(1_000),
}
const isForward = (period: { from: string; to: string }) => period.from <= period.to

export const rateApi = {
  'rates.compute': reads(
    z.strictObject(question).refine(isForward, { path: ['to'], error: 'END_BEFORE_START' }),
    rateResultSchema,
  ),
  /** The same rate for each civil month of the period. */
  'rates.monthly': reads(
    z.strictObject(question).refine(isForward, { path: ['to'], error: 'END_BEFORE_START' }),
    z.object({ months: z.array(rateResultSchema) }),
  ),
} as const
