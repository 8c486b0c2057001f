import { z } from 'zod'
import { reads } from '#shared/api/channel'
import { day, limits, requiredText } from '#shared/api/fields'
import { historyActions, historyEntities, historyEntrySchema } from './history-api'

/** Rows of the journal that one file holds at most. */
export const journalLimit = 50_000

export const journalFilter = {
  /** Who did it, as named then. */
  actor: requiredText(limits.line).optional(),
  entity: z.enum(historyEntities).optional(),
  action: z.enum(historyActions).optional(),
  /** Local dates of the organisation, both included. */
  from: day.optional(),
  to: day.optional(),
}

export const journalEntrySchema = historyEntrySchema.extend({
  /** Number of the entry, or title of the action; null where there is nothing shorter than the change itself. */
  subject: z.string().nullable(),
})
export type JournalEntry = z.output<typeof journalEntrySchema>

/** Everything that was done in the register, for those who answer for it. */
export const journalApi = {
  'journal.list': reads(
    z.strictObject({
      ...journalFilter,
      /** Entries before this sequence number. */
      before: z.int().positive().optional(),
      limit: z.int().min(1).max(500).default(100),
    }),
    z.object({
      entries: z.array(journalEntrySchema),
      next: z.int().nullable(),
      /** Everybody who ever did something, by the name of then. */
      actors: z.array(z.string()),
    }),
    'manage',
  ),
} as const
