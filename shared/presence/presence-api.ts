import { z } from 'zod'
import { reads } from '#shared/api/channel'
import { id } from '#shared/api/fields'

/** A workstation tells again what it shows this often… */
export const presenceBeatMs = 20_000
/** …and is no longer there when it did not for so long. */
export const presenceLastsMs = 60_000

export const presenceApi = {
  /**
   * Tells that this workstation shows an entry, or no longer does, and answers who else shows it. A read, although it leaves a
   * trace for a minute: it is no part of the register, keeps nobody from anything, and tells nobody's screen to read again.
   */
  'presence.tell': reads(
    z.strictObject({ entry: id, isShown: z.boolean() }),
    z.object({ others: z.array(z.object({ person: z.string() })) }),
  ),
} as const
