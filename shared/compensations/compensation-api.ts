import { z } from 'zod'
import { reads } from '#shared/api/channel'
import { cents, day, id, reference } from '#shared/api/fields'
import { compensationTypes } from '#shared/complaints/complaint'

/** One compensation, without the person who received it. */
export const ledgerLineSchema = z.object({
  complaint: z.object({ id, number: z.string() }),
  /** The day it was granted; the day of reception when that was not written down. */
  on: day,
  site: id,
  nature: z.string(),
  type: z.enum(compensationTypes),
  /** In cents; null for what costs nothing, such as an apology. */
  amount: cents.nullable(),
  grantedBy: z.string().nullable(),
})

const total = z.object({ count: z.int(), amount: z.int() })

export const compensationApi = {
  /** Compensations granted in a period (local dates, both included), newest first, with totals by type and by nature. */
  'compensations.ledger': reads(
    z
      .strictObject({ from: day, to: day, site: reference.nullable().optional() })
      .refine(({ from, to }) => from <= to, { path: ['to'], error: 'END_BEFORE_START' }),
    z.object({
      lines: z.array(ledgerLineSchema),
      /** True when only the newest lines are listed; the totals are of all. */
      isCut: z.boolean(),
      total,
      byType: z.array(total.extend({ type: z.enum(compensationTypes) })),
      byNature: z.array(total.extend({ nature: z.string() })),
    }),
  ),
} as const
