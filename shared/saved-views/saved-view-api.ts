import { z } from 'zod'
import { reads, writes } from '#shared/api/channel'
import { id } from '#shared/api/fields'
import { savedViewSchema, viewContentSchema, viewName } from './saved-view'

export const savedViewApi = {
  /** The views of the team and of the person at the keyboard, in their order. */
  'savedViews.list': reads(
    z.strictObject({ screen: z.enum(['complaints', 'remarks']) }),
    z.object({ views: z.array(savedViewSchema) }),
  ),
  /** Keeps a list under a name. With the id of a view that was removed, it comes back as it was. */
  'savedViews.create': writes(
    z.strictObject({
      id: id.optional(),
      name: viewName,
      isShared: z.boolean().default(false),
      content: viewContentSchema,
    }),
    savedViewSchema,
    'record',
  ),
  /** Another name, another content, or for others than before. */
  'savedViews.update': writes(
    z.strictObject({
      id,
      version: z.int(),
      name: viewName.optional(),
      isShared: z.boolean().optional(),
      content: viewContentSchema.optional(),
    }),
    savedViewSchema,
    'record',
  ),
  'savedViews.remove': writes(
    z.strictObject({ id, version: z.int() }),
    z.object({ removed: savedViewSchema }),
    'record',
  ),
} as const
