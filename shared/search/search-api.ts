import { z } from 'zod'
import { actionStatuses } from '#shared/actions/action'
import { reads } from '#shared/api/channel'
import { id, limits, optionalText } from '#shared/api/fields'
import { complaintKinds } from '#shared/complaints/complaint'
import { complaintStatuses } from '#shared/complaints/complaint-status'
import { remarkKinds, remarkStatuses } from '#shared/remarks/remark'

const found = { id, number: z.string(), excerpt: z.string() }

export const foundComplaintSchema = z.object({
  ...found,
  kind: z.enum(complaintKinds),
  person: z.string().nullable(),
  status: z.enum(complaintStatuses),
})
export type FoundComplaint = z.output<typeof foundComplaintSchema>

export const foundRemarkSchema = z.object({
  ...found,
  kind: z.enum(remarkKinds),
  topic: z.string(),
  status: z.enum(remarkStatuses),
})
export type FoundRemark = z.output<typeof foundRemarkSchema>

export const foundActionSchema = z.object({ id, title: z.string(), status: z.enum(actionStatuses) })
export type FoundAction = z.output<typeof foundActionSchema>

export const searchApi = {
  /**
   * The first entries that answer to a text: a number, a name, a phone, words; the newest first, an exact number
   * before all. Without a text: the entries written down last.
   */
  'search.find': reads(
    z.strictObject({
      text: optionalText(limits.line).default(null),
      limit: z.int().min(1).max(20).default(5),
    }),
    z.object({
      complaints: z.array(foundComplaintSchema),
      remarks: z.array(foundRemarkSchema),
      /** Actions whose texts hold the words, those still to do first; none without a text. */
      actions: z.array(foundActionSchema),
      /** Names of third parties that contain the text, with the list in which they appear. */
      thirdParties: z.array(z.object({ name: z.string(), screen: z.enum(['complaints', 'remarks']) })),
    }),
  ),
} as const
