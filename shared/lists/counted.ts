import { z } from 'zod'
import { id } from '#shared/api/fields'

/** How many entries can be selected at once. */
export const selectionLimit = 5_000

/** Up to where a list counts before its exact count is known. */
export const quickCount = 10_000

/** Counting stops here: the answer comes fast whatever the size of the register. */
export const countBound = z.int().min(1).max(1_000_000)

/** So many entries of a list are passed over, counted from where it is asked to begin. */
export const listOffset = z.int().min(0).max(100_000_000).default(0)

export const countSchema = z.object({
  count: z.int(),
  /** Set when there are more than were counted. */
  isMore: z.literal(true).optional(),
})

export const idsSchema = z.object({ ids: z.array(id), isComplete: z.boolean() })
