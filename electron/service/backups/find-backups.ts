import { readdirSync, statSync } from 'node:fs'
import { join } from 'node:path'
import type { BackupManifest } from '#shared/backups/backup-manifest'
import { isBackupName, isEncryptedName } from '#shared/backups/backup-name'
import type { Service } from '../context'
import { registerName } from '../register/register-name'
import { folderOf } from './backup-folder'
import { readManifest } from './cipher'
import { readPlainManifest } from './read-facts'

export interface FoundBackup {
  readonly path: string
  readonly fileName: string
  readonly size: number
  readonly isEncrypted: boolean
  /** Null for a file that is damaged. */
  readonly manifest: BackupManifest | null
}

/** The backups of this register's name in its folder, newest first by their names. */
export async function findBackups(service: Pick<Service, 'path' | 'backups'>): Promise<FoundBackup[]> {
  const folder = folderOf(service)
  const name = registerName(service)
  const files = listNames(folder)
    .filter((fileName) => isBackupName(fileName, name))
    .sort()
    .reverse()
  return Promise.all(files.map((fileName) => readBackup(join(folder, fileName), fileName)))
}

/** What a file says of itself. */
export async function readBackup(path: string, fileName: string): Promise<FoundBackup> {
  const isEncrypted = isEncryptedName(fileName)
  const stats = statSync(path, { throwIfNoEntry: false })
  const manifest = isEncrypted
    ? await readManifest(path).catch(() => null)
    : readPlainManifest(path, (stats?.mtime ?? new Date(0)).toISOString())
  return { path, fileName, size: stats?.size ?? 0, isEncrypted, manifest }
}

function listNames(folder: string): string[] {
  try {
    return readdirSync(folder)
  } catch {
    return []
  }
}
