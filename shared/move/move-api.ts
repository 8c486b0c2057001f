import { z } from 'zod'
import { reads } from '#shared/api/channel'

export const copiedSchema = z.object({
  /** Rows of all tables. */
  rows: z.int(),
  complaints: z.int(),
  remarks: z.int(),
  /** Rows of the history, whose chain is the same to the letter. */
  historyRows: z.int(),
  /** Civil years whose indicators and rates were computed on both sides and are the same. */
  years: z.array(z.int()),
})
export type CopiedRegister = z.output<typeof copiedSchema>

export const moveApi = {
  /**
   * Copies the whole register into a new file or an empty database and compares both: rows, history, what
   * `register.verify` says and the figures of every year. Refuses and leaves nothing when they differ, or when somebody
   * wrote meanwhile. The register that is open stays as it is.
   */
  'move.copyTo': reads(
    z.strictObject({
      /** Path of a file that is not there, or address of an empty database. */
      to: z.string().min(1).max(4_096),
      password: z.string().max(1_024).nullable().default(null),
      /** Certificate of the server's authority, as PEM. */
      authority: z.string().max(100_000).nullable().default(null),
      /** Under which progress is told and `documents.cancel` stops it. */
      token: z.uuid().optional(),
    }),
    copiedSchema,
    'administer',
  ),
} as const
