import { z } from 'zod'
import { storedInstant } from '#shared/api/fields'

/** Why a backup was made. */
export const backupReasons = ['MANUAL', 'CLOSE', 'DAILY', 'MIGRATION', 'RESTORE'] as const
export type BackupReason = (typeof backupReasons)[number]

/** The newest line of the history: whoever knows it can tell whether the history before it was changed. */
export const chainHeadSchema = z.object({ sequence: z.int().min(0), hash: z.string().max(64) })
export type ChainHead = z.output<typeof chainHeadSchema>

/** What a backup says of itself. It names nobody: in an encrypted backup it is readable without the passphrase. */
export const backupManifestSchema = z.object({
  registerId: z.string().max(60),
  at: storedInstant,
  reason: z.enum(backupReasons),
  program: z.string().max(40),
  schemaVersion: z.int().min(0),
  complaints: z.int().min(0),
  remarks: z.int().min(0),
  /** Number of the entry recorded last, null in an empty register. */
  lastNumber: z.string().max(60).nullable(),
  /** Order of entry of that one; 0 in an empty register. */
  lastOrdinal: z.int().min(0),
  head: chainHeadSchema,
})
export type BackupManifest = z.output<typeof backupManifestSchema>
