import { z } from 'zod'
import { reads } from '#shared/api/channel'
import { newPassphrase } from './backup-api'

const nothing = z.strictObject({})

/** What only the main process can do about backups: dialogs, folders, the keyring of the machine. */
export const backupFilesApi = {
  /** Lets the person choose where backups go from now on, or goes back to the folder beside the register. */
  'files.chooseBackupFolder': reads(
    z.strictObject({ isDefault: z.boolean() }),
    z.object({ isChanged: z.boolean() }),
    'administer',
  ),
  'files.showBackupFolder': reads(nothing, z.object({ isShown: z.boolean() }), 'administer'),
  /** Makes a backup at a place that the person chooses. */
  'files.saveBackup': reads(
    z.strictObject({ passphrase: newPassphrase.nullable() }),
    z.object({ fileName: z.string().nullable() }),
    'administer',
  ),
  /** Lets the person choose a backup file; null when they closed the dialog. */
  'files.chooseBackup': reads(nothing, z.object({ source: z.string().nullable() }), 'administer'),
  /** Whether this machine keeps secrets safely, and whether it keeps a passphrase for automatic backups. */
  'files.backupKeyring': reads(
    nothing,
    z.object({ isAvailable: z.boolean(), isKept: z.boolean() }),
    'administer',
  ),
  /** Keeps the passphrase of automatic backups in the keyring; null: they are no longer encrypted. */
  'files.keepBackupPassphrase': reads(
    z.strictObject({ passphrase: newPassphrase.nullable() }),
    z.object({ isKept: z.boolean() }),
    'administer',
  ),
} as const
