import { randomUUID } from 'node:crypto'
import { closeSync, existsSync, mkdirSync, openSync, readdirSync, rmSync, statSync } from 'node:fs'
import { open } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { AppError, type ErrorCode } from '#shared/api/app-error'
import { refusal } from '#shared/api/refusal'
import type { Service } from '../context'

const temporary = /^\.sauvegarde-[0-9a-f-]{36}\.tmp(-journal|-wal|-shm)?$/
const dayMs = 86_400_000

/** Where the backups of the register go. */
export function folderOf({ path, backups }: Pick<Service, 'path' | 'backups'>): string {
  return backups.folder ?? join(dirname(path), 'Sauvegardes')
}

/** Makes the folder beside the register when it is missing; one that was chosen elsewhere must be there. */
export function requireFolder(service: Pick<Service, 'path' | 'backups'>): string {
  const folder = folderOf(service)
  if (!existsSync(folder)) {
    if (service.backups.folder !== null) throw refusal('NOT_FOUND', 'BACKUP_FOLDER_GONE')
    mkdirSync(folder, { mode: 0o700 })
  }
  return folder
}

/** An empty file that only its owner reads, under a name that no backup has. */
export function makeTemporary(folder: string): string {
  const path = temporaryName(folder)
  closeSync(openSync(path, 'wx', 0o600))
  return path
}

/** A name for a file that must not exist yet. */
export function temporaryName(folder: string): string {
  return join(folder, `.sauvegarde-${randomUUID()}.tmp`)
}

/** Takes away a temporary file and what SQLite laid beside it. */
export function removeTemporary(path: string): void {
  for (const suffix of ['', '-journal', '-wal', '-shm']) rmSync(`${path}${suffix}`, { force: true })
}

/** Takes away what a program that was killed left half-written a day ago or more. */
export function sweep(folder: string): void {
  for (const name of readdirSync(folder)) {
    const path = join(folder, name)
    if (temporary.test(name) && Date.now() - statSync(path).mtimeMs > dayMs) rmSync(path, { force: true })
  }
}

/** Makes sure that a file and its name are on the disk. */
export async function flush(path: string): Promise<void> {
  for (const place of [path, dirname(path)]) {
    try {
      const file = await open(place, 'r')
      await file.sync().finally(() => file.close())
    } catch {
      // Windows and some sticks do not flush folders, nor files that are open for reading.
    }
  }
}

/** Why a backup could not be written, in words; what is not about writing stays what it is. */
export function toBackupError(service: Pick<Service, 'register'>, error: unknown): unknown {
  const known = service.register?.engine.toAppError(error) ?? error
  const code = error instanceof Error && 'code' in error ? String(error.code) : ''
  const has = (codes: readonly string[], app: ErrorCode) =>
    codes.includes(code) || (known instanceof AppError && known.code === app && known.wording?.key === app)
  if (has(['ENOSPC', 'EDQUOT', 'EFBIG'], 'DISK_FULL')) return refusal('DISK_FULL', 'BACKUP_DISK_FULL')
  if (has(['EACCES', 'EPERM', 'EROFS'], 'READ_ONLY')) return refusal('READ_ONLY', 'BACKUP_READ_ONLY')
  if (has(['ENOENT', 'ENOTDIR', 'EIO', 'ENXIO', 'ENODEV', 'ENAMETOOLONG'], 'REGISTER_UNREADABLE')) {
    return refusal('REFUSED', 'BACKUP_FOLDER_GONE')
  }
  return known
}
