import { z } from 'zod'
import { reads, writes } from '#shared/api/channel'
import { backupManifestSchema, backupReasons } from './backup-manifest'
import { anchorStates } from './judge-anchor'

const nothing = z.strictObject({})

export const passphraseLength = { least: 12, most: 200 } as const

/** Protects a backup that leaves the program. */
export const newPassphrase = z
  .string()
  .min(passphraseLength.least, { error: 'PASSPHRASE_SHORT' })
  .max(passphraseLength.most)
const passphrase = z.string().max(passphraseLength.most).nullable().default(null)

/** A backup of the folder by its name, or a file chosen in a dialog by its token: never a path. */
const source = z.string().min(1).max(255)
const path = z.string().min(1).max(4_000)

const backupSchema = z.object({
  source: z.string(),
  fileName: z.string(),
  size: z.number(),
  isEncrypted: z.boolean(),
  /** Null when the file is damaged or is no backup. */
  manifest: backupManifestSchema.nullable(),
  /** False for a backup of another register. Null while no register is open. */
  isOwn: z.boolean().nullable(),
  anchor: z.enum(anchorStates).nullable(),
})
export type Backup = z.output<typeof backupSchema>

const madeSchema = z.object({ fileName: z.string(), folder: z.string(), size: z.number() })

const previewSchema = z.object({
  backup: backupSchema,
  organisation: z.string().nullable(),
  /** Made by a newer program: it cannot be opened here. */
  isNewer: z.boolean(),
  /** Recorded since: they would no longer be in the register. The first ones by number. */
  lost: z.object({ count: z.int(), numbers: z.array(z.string()) }),
  /** Lines that the history has gained since. */
  lostHistory: z.int(),
})
export type BackupPreview = z.output<typeof previewSchema>

export const backupApi = {
  /** The backups of the folder, newest first, and how the automatic ones fare. */
  'backups.list': reads(
    nothing,
    z.object({
      folder: z.string(),
      isDefaultFolder: z.boolean(),
      /** Automatic backups are encrypted: the program knows the passphrase of this machine. */
      isEncrypting: z.boolean(),
      /** Something was recorded that is in no backup yet. */
      hasChanged: z.boolean(),
      failure: z.object({ at: z.string(), key: z.string() }).nullable(),
      backups: z.array(backupSchema),
    }),
    'manage',
  ),
  /** Makes a backup in the folder, encrypted when a passphrase is given or known. */
  'backups.now': writes(z.strictObject({ passphrase: passphrase.unwrap() }), madeSchema, 'manage'),
  /** What is inside a backup and what would be lost by going back to it. */
  'backups.preview': reads(z.strictObject({ source, passphrase }), previewSchema, 'administer'),
  /** Goes back to a backup, after a safety copy of what is there. */
  'backups.restore': writes(
    z.strictObject({ source, passphrase, acceptsOther: z.boolean().default(false) }),
    z.object({
      /** The safety copy; null when there was no readable register. */
      safetyCopy: z.string().nullable(),
      /** The name under which the damaged file lies beside the register, null when there was none. */
      setAside: z.string().nullable(),
    }),
    'administer',
  ),
  /** A file chosen in a dialog, to be named by its token from then on. */
  'backups.offer': reads(z.strictObject({ path }), z.object({ source: z.string() }), 'administer'),
  /** Makes a backup at a place chosen in a dialog. */
  'backups.writeTo': writes(z.strictObject({ path, passphrase }), madeSchema, 'administer'),
  /** Where backups go from now on, and what encrypts them; null: beside the register, not at all. */
  'backups.configure': reads(
    z.strictObject({ folder: path.nullable(), passphrase: newPassphrase.nullable() }),
    z.object({ known: z.literal(true) }),
    'administer',
  ),
  /** Makes one if anything changed since the last one. Never refuses: what fails is told in `backups.list`. */
  'backups.automatic': reads(
    z.strictObject({ reason: z.enum(backupReasons).extract(['CLOSE', 'DAILY']) }),
    z.object({ isMade: z.boolean() }),
    'anyone',
  ),
} as const
