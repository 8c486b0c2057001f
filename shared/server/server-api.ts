import { z } from 'zod'
import { reads } from '#shared/api/channel'

const server = {
  /** Version of PostgreSQL. */
  version: z.string(),
  isEncrypted: z.boolean(),
}

/** How the layout of a register on a server stands to the one that this program knows. */
export const layoutStates = ['SAME', 'OLDER', 'OLDER_LOCKED', 'NEWER', 'NEWER_LOCKED'] as const

/** What a server answers to somebody who wants to know whether to connect. */
export const probedSchema = z.discriminatedUnion('found', [
  z.object({
    found: z.literal('REGISTER'),
    ...server,
    organisation: z.string(),
    /** `OLDER`: brought up to date when it is opened; `_LOCKED`: this account or this program cannot open it. */
    layout: z.enum(layoutStates),
    /** The account may record; else it can only look. */
    mayWrite: z.boolean(),
  }),
  /** An empty database. */
  z.object({ found: z.literal('NOTHING'), ...server, mayCreate: z.boolean() }),
  /** A database that another program uses. */
  z.object({ found: z.literal('OTHER'), ...server }),
])
export type Probed = z.output<typeof probedSchema>

/** Longest certificate, or chain of them. */
export const largestAuthority = 100_000

const password = z.string().max(200).nullable().default(null)
const authority = z.string().max(largestAuthority).nullable().default(null)

export const serverApi = {
  /** Connects to a server once and says what is there; a refusal says what is wrong. Changes nothing. */
  'servers.probe': reads(
    z.strictObject({ address: z.string().min(1).max(2_000), password, authority }),
    probedSchema,
    'anyone',
  ),
} as const
