import { z } from 'zod'
import { entryName } from '#shared/actions/action-api'
import { reads, writes } from '#shared/api/channel'
import { code, day, limits, optionalText } from '#shared/api/fields'
import { complaintRowSchema } from '#shared/complaints/complaint-api'
import { recognitionReasons } from './recognition-reasons'

export const knownCaseSchema = complaintRowSchema
  .pick({ id: true, number: true, receivedAt: true, site: true, person: true, nature: true, status: true })
  .extend({
    receivedOn: day,
    reasons: z.array(z.enum(recognitionReasons)),
    /** Same nature, within the days set: perhaps the same complaint twice. */
    isPossibleDuplicate: z.boolean(),
    verdict: z.enum(['LINKED', 'DISTINCT']).nullable(),
  })
export type KnownCase = z.output<typeof knownCaseSchema>

const pair = { complaint: entryName, other: entryName }
const decided = z.object({ verdict: z.enum(['LINKED', 'DISTINCT']).nullable() })

export const personApi = {
  /** Earlier cases of somebody as known so far: by e-mail, phone or a name that sounds alike; newest first. */
  'persons.find': reads(
    z.strictObject({
      name: optionalText(limits.line).optional(),
      organisation: optionalText(limits.line).optional(),
      phone: optionalText(40).optional(),
      email: optionalText(254).optional(),
      /** With a nature, cases that may be the same complaint are said to be. */
      nature: code.nullable().optional(),
      /** Day of reception of what is being recorded; today by default. */
      receivedOn: day.optional(),
      limit: z.int().min(1).max(100).default(10),
    }),
    z.object({ cases: z.array(knownCaseSchema), total: z.int() }),
  ),
  /** Other cases of the complainant of a case, with those linked to it by hand. */
  'persons.casesOf': reads(
    z.strictObject({ complaint: entryName, limit: z.int().min(1).max(100).default(20) }),
    z.object({ cases: z.array(knownCaseSchema), total: z.int() }),
  ),
  'caseLinks.link': writes(z.strictObject(pair), decided, 'record'),
  /** Not the same person: the banner is not shown again for these two. */
  'caseLinks.dismiss': writes(z.strictObject(pair), decided, 'record'),
  'caseLinks.unlink': writes(z.strictObject(pair), decided, 'handle'),
} as const
