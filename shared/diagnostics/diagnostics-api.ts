import { z } from 'zod'
import { reads } from '#shared/api/channel'
import { id } from '#shared/api/fields'
import { chainHeadSchema } from '#shared/backups/backup-manifest'
import { documentSchema } from '#shared/documents/document-api'
import { registerApi } from '#shared/register/register-api'

/** Longest text of the log that a bundle takes. */
export const largestLog = 1_500_000

const nothing = z.strictObject({})

export const healthSchema = z.object({
  /** On a server, whose disk and backups are looked after there. */
  isOnServer: z.boolean(),
  /** Bytes of the file and of what is beside it, or of the database. */
  size: z.number(),
  /** Bytes free on its disk; null where the system does not say. */
  free: z.number().nullable(),
  schemaVersion: z.int(),
  /** Name and version of the engine. */
  engine: z.string(),
  node: z.string(),
  platform: z.string(),
  counts: z.object({
    complaints: z.int(),
    remarks: z.int(),
    attachments: z.int(),
    letters: z.int(),
    accounts: z.int(),
    historyRows: z.int(),
  }),
  head: chainHeadSchema,
  /** How the last check ended, in this or an earlier session. */
  lastCheck: z.object({ at: z.iso.datetime(), findings: z.int() }).nullable(),
  backups: z.object({
    count: z.int(),
    /** Bytes of all of them. */
    size: z.number(),
    last: z.object({ at: z.iso.datetime(), isEncrypted: z.boolean() }).nullable(),
    /** Backups whose history is not the one of the register. */
    differing: z.int(),
    damaged: z.int(),
    hasChanged: z.boolean(),
    failure: z.string().nullable(),
  }),
})
export type Health = z.output<typeof healthSchema>

export const diagnosticsApi = {
  /** What there is to know about the register's file; quick to say. */
  'diagnostics.health': reads(nothing, healthSchema, 'manage'),
  /** Everything that `register.verify` checks, beside the work of everybody; told of its progress and stopped by its token. */
  'diagnostics.check': reads(z.strictObject({ token: id }), registerApi['register.verify'].output, 'manage'),
  'diagnostics.stopCheck': reads(
    z.strictObject({ token: id }),
    z.object({ isStopped: z.boolean() }),
    'manage',
  ),
  /** A ZIP for whoever helps: versions, sizes, counts, what the check found by code and the log without names and paths. */
  'diagnostics.bundle': reads(
    z.strictObject({
      log: z.string().max(largestLog),
      versions: z.record(z.string().max(40), z.string().max(80)).optional(),
    }),
    documentSchema,
    'administer',
  ),
} as const
