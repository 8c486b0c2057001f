import { z } from 'zod'
import { id, requiredText } from '#shared/api/fields'
import { complaintFilterSchema, complaintSortKeys } from '#shared/complaints/complaint-api'
import { complaintColumns } from '#shared/complaints/complaint-columns'
import { periodPresets } from '#shared/lists/period-preset'
import { remarkFilterSchema, remarkSortKeys } from '#shared/remarks/remark-api'
import { remarkColumns } from '#shared/remarks/remark-columns'

/** A period that moves with the calendar instead of two dates. */
const period = z.enum(periodPresets).optional()

/** What the list of complaints is asked for; "late" and moving periods are settled on the day it is read. */
export const complaintViewFilterSchema = complaintFilterSchema
  .omit({ dueBefore: true })
  .extend({ period, overdue: z.literal(true).optional() })
export type ComplaintViewFilter = z.output<typeof complaintViewFilterSchema>

export const remarkViewFilterSchema = remarkFilterSchema.extend({ period })
export type RemarkViewFilter = z.output<typeof remarkViewFilterSchema>

function view<N extends string, F extends z.ZodType, S extends string, C extends string>(
  screen: N,
  filter: F,
  sortKeys: readonly S[],
  columns: readonly C[],
) {
  return z.strictObject({
    screen: z.literal(screen),
    filter,
    sort: z.strictObject({ by: z.enum(sortKeys), descending: z.boolean() }).nullable(),
    /** The columns shown, in their order; null for the usual ones. */
    columns: z.array(z.enum(columns)).min(1).max(columns.length).nullable(),
  })
}

/** A list as somebody wants to see it again. */
export const viewContentSchema = z.discriminatedUnion('screen', [
  view('complaints', complaintViewFilterSchema, complaintSortKeys, complaintColumns),
  view('remarks', remarkViewFilterSchema, remarkSortKeys, remarkColumns),
])
export type ViewContent = z.output<typeof viewContentSchema>
export type ViewScreen = ViewContent['screen']

export const savedViewSchema = z.object({
  id,
  version: z.int(),
  name: z.string(),
  /** For everybody, or only for the person at the keyboard. */
  isShared: z.boolean(),
  content: viewContentSchema,
})
export type SavedView = z.output<typeof savedViewSchema>

/** Longest name of a view: it has to fit on a tab. */
export const viewName = requiredText(40)

/** How many views a list can have for one person. */
export const viewLimit = 50
