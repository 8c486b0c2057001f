import { z } from 'zod'
import { actionKinds, actionStatuses } from '#shared/actions/action'
import { actionSortKeys } from '#shared/actions/action-api'
import { day, id } from '#shared/api/fields'

export const actionViews = ['plan', 'causes', 'transmissions', 'objectivity'] as const
export type ActionView = (typeof actionViews)[number]

const lenient = <T extends z.ZodType>(schema: T) => schema.optional().catch(undefined)
const several = <T extends z.ZodType>(item: T) => lenient(z.array(item).min(1).max(100))

/** The side of the action plan that is shown, its filters, its order and its row, in its address. */
export const actionSearchSchema = z.object({
  view: lenient(z.enum(actionViews)),
  statuses: several(z.enum(actionStatuses)),
  kinds: several(z.enum(actionKinds)),
  owners: several(id),
  dueFrom: lenient(day),
  dueTo: lenient(day),
  text: lenient(z.string().max(200)),
  sort: lenient(z.enum(actionSortKeys)),
  descending: lenient(z.boolean()),
  selected: lenient(id),
})
export type ActionSearch = z.output<typeof actionSearchSchema>
