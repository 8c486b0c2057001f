import { AppError } from '#shared/api/app-error'
import type { BackupManifest, BackupReason } from '#shared/backups/backup-manifest'
import { localDateOf } from '#shared/time/local-date'
import type { Db, Service } from '../context'
import { logFailure } from '../log'
import { readReference } from '../reference-store'
import { saveSetting } from '../settings/settings-store'
import { readHashAt } from './chain-anchors'
import { findBackups } from './find-backups'
import { makeBackup } from './make-backup'

/** Lines of the history that change nothing worth a backup. */
const idleActions = ['BACKUP', 'RESTORE', 'SIGN_IN', 'SIGN_IN_FAILED', 'SIGN_OUT', 'LOCK'] as const

/** Makes a backup when something changed since the last one. Never fails: what went wrong is kept to be told. */
export async function automaticBackup(
  service: Service,
  reason: Extract<BackupReason, 'CLOSE' | 'DAILY'>,
): Promise<boolean> {
  const register = service.register
  if (!register?.engine.copyTo) return false
  try {
    const last = await findLast(service)
    if (reason === 'DAILY' && last && isToday(service, last)) return false
    if (!(await hasChanged(register.engine.db, last))) return false
    await makeBackup(service, { reason, passphrase: service.backups.passphrase })
    await forgetFailure(service)
    return true
  } catch (error) {
    if (!(error instanceof AppError)) logFailure('backups automatic', error)
    await keepFailure(service, error)
    return false
  }
}

/** The newest good backup of the open register in its folder, on the branch of its history that is alive. */
export async function findLast(service: Service): Promise<BackupManifest | null> {
  const register = service.register
  if (!register) return null
  const { db } = register.engine
  const { registerId } = await readReference(register, db)
  const own = (await findBackups(service)).flatMap(({ manifest }) =>
    manifest?.registerId === registerId ? [manifest] : [],
  )
  for (const manifest of own.sort((a, b) => b.head.sequence - a.head.sequence)) {
    if ((await readHashAt(db, manifest.head.sequence)) === manifest.head.hash) return manifest
  }
  return null
}

/** Whether something was written since a backup. */
export async function hasChanged(db: Db, last: BackupManifest | null): Promise<boolean> {
  if (!last) return true
  const newer = await db
    .selectFrom('history')
    .select('sequence')
    .where('sequence', '>', last.head.sequence)
    .where('action', 'not in', [...idleActions])
    .limit(1)
    .executeTakeFirst()
  return newer !== undefined
}

function isToday(service: Service, { at }: BackupManifest): boolean {
  const zone = service.register?.reference?.settings.timeZone ?? 'Europe/Paris'
  return localDateOf(at, zone) === localDateOf(service.now(), zone)
}

const failureSetting = 'backupFailure'

async function keepFailure(service: Service, error: unknown): Promise<void> {
  const key = error instanceof AppError ? (error.wording?.key ?? error.code) : 'BACKUP_NOT_MADE'
  service.backups.failure = { at: service.now(), key }
  service.emit({ name: 'backup-failed', key })
  // Told at the next start too, when the register itself takes it.
  await service.register?.engine.db
    .transaction()
    .execute(async (db) => saveSetting(db, failureSetting, service.backups.failure))
    .catch(() => undefined)
}

/** A backup was made: what failed before no longer matters. */
export async function forgetFailure(service: Service): Promise<void> {
  service.backups.failure = null
  await service.register?.engine.db.deleteFrom('setting').where('name', '=', failureSetting).execute()
}

/** The failure that the register kept from the last time it was open. */
export async function readFailure(db: Db): Promise<{ at: string; key: string } | null> {
  const row = await db
    .selectFrom('setting')
    .select('value')
    .where('name', '=', failureSetting)
    .executeTakeFirst()
  const value: unknown = row ? JSON.parse(row.value) : null
  return typeof value === 'object' && value !== null && 'at' in value && 'key' in value
    ? { at: String(value.at), key: String(value.key) }
    : null
}
