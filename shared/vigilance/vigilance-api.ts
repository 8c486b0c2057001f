import { z } from 'zod'
import { reads, writes } from '#shared/api/channel'
import { code, day, id, limits, reference, requiredText } from '#shared/api/fields'
import { objectivityReasons } from '#shared/complaints/objectivity'
import { vigilanceSchema } from './vigilance'

export const recurrenceProposalSchema = z.object({
  topic: z.string(),
  site: id,
  count: z.int(),
  from: day,
  to: day,
  remarks: z.array(z.object({ id, number: z.string() })),
})
export type RecurrenceProposal = z.output<typeof recurrenceProposalSchema>

export const vigilanceApi = {
  'vigilance.get': reads(z.strictObject({}), vigilanceSchema),
  'vigilance.update': writes(
    /** `over`: what the change was made from; left out, the last writer wins. */
    vigilanceSchema.partial().extend({ over: vigilanceSchema.optional() }),
    vigilanceSchema,
    'administer',
  ),
  /** Topics that keep coming back at a site and that nobody has settled, most frequent first. */
  'recurrences.list': reads(z.strictObject({}), z.object({ proposals: z.array(recurrenceProposalSchema) })),
  'recurrences.dismiss': writes(
    z.strictObject({ topic: code, site: reference, reason: requiredText(limits.note) }),
    z.object({ settled: z.int() }),
    'handle',
  ),
  /** Cases handled by the person whom they may be about: what an auditor looks at first. */
  'objectivity.list': reads(
    z.strictObject({ from: day.optional(), to: day.optional(), limit: z.int().min(1).max(500).default(200) }),
    z.object({
      cases: z.array(
        z.object({
          id,
          number: z.string(),
          receivedOn: day,
          handledBy: id,
          reasons: z.array(z.enum(objectivityReasons)),
        }),
      ),
    }),
  ),
} as const
