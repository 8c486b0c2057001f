import { existsSync, renameSync, statSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import type { OutputOf } from '#shared/api/contract'
import { refusal } from '#shared/api/refusal'
import type { BackupManifest, BackupReason } from '#shared/backups/backup-manifest'
import { backupName } from '#shared/backups/backup-name'
import { runApart } from '../apart/run-apart'
import type { OpenRegister, Service } from '../context'
import { newestMigration } from '../database/migrate'
import { appendHistory } from '../history/history-store'
import { registerName } from '../register/register-name'
import { makeContext, requireRegister } from '../register-context'
import { inTurn } from './backup-desk'
import {
  flush,
  makeTemporary,
  removeTemporary,
  requireFolder,
  sweep,
  temporaryName,
  toBackupError,
} from './backup-folder'
import { encryptFile, passphraseCost } from './cipher'
import { rotateBackups } from './rotate-backups'

export interface BackupRequest {
  readonly reason: BackupReason
  /** Null: not encrypted. */
  readonly passphrase: string | null
  /** Where it goes; a new name in the folder of the backups otherwise. */
  readonly path?: string
}

export type MadeBackup = OutputOf<'backups.now'>

/**
 * Copies the open register while everybody goes on working, checks the copy, and only then gives it its name. Whatever
 * fails, nothing of it stays. The history of the register keeps what was saved.
 */
export async function makeBackup(service: Service, request: BackupRequest): Promise<MadeBackup> {
  return inTurn(service.backups, async () => {
    const register = requireRegister(service)
    try {
      const made = await writeBackup(service, register, request)
      await tellHistory(service, register, request, made)
      if (!request.path) await rotateBackups(service, made.manifest.registerId)
      return { fileName: basename(made.path), folder: dirname(made.path), size: statSync(made.path).size }
    } catch (error) {
      throw toBackupError(service, error)
    }
  })
}

interface Written {
  readonly path: string
  readonly manifest: BackupManifest
}

/** The copy itself; also of a register whose layout is about to change. */
export async function writeBackup(
  service: Service,
  { engine }: Pick<OpenRegister, 'engine'>,
  { reason, passphrase, path }: BackupRequest,
): Promise<Written> {
  if (!engine.copyTo) throw refusal('REFUSED', 'BACKUP_NOT_HERE')
  const folder = path ? dirname(path) : requireFolder(service)
  sweep(folder)
  // What is to be encrypted never lies readable anywhere but beside the register.
  const copy = makeTemporary(passphrase === null ? folder : dirname(service.path))
  const encrypted = passphrase === null ? null : temporaryName(folder)
  try {
    const newest = newestMigration(service.migrationsFolder)
    const { manifest, isWhole } = await runApart({
      kind: 'WRITE_COPY',
      source: service.path,
      path: copy,
      newest,
      at: service.now(),
      reason,
    })
    if (!isWhole) throw refusal('REGISTER_UNREADABLE', 'BACKUP_REGISTER_DAMAGED')
    if (encrypted !== null && passphrase !== null) {
      await encryptFile(copy, encrypted, passphrase, manifest, costOf(service))
    }
    const name = path ?? freeName(service, folder, manifest, passphrase !== null)
    await flush(encrypted ?? copy)
    renameSync(encrypted ?? copy, name)
    await flush(name)
    return { path: name, manifest }
  } finally {
    removeTemporary(copy)
    if (encrypted !== null) removeTemporary(encrypted)
  }
}

/** A password of an account may cost less in tests; so does a passphrase then. */
function costOf({ secretCost }: Service): number {
  return secretCost < 10 ? secretCost : passphraseCost
}

function freeName(service: Service, folder: string, { at }: BackupManifest, isEncrypted: boolean): string {
  const zone = service.register?.reference?.settings.timeZone ?? 'Europe/Paris'
  for (let count = 1; ; count += 1) {
    const path = join(folder, backupName(registerName(service), at, zone, isEncrypted, count))
    if (!existsSync(path)) return path
  }
}

async function tellHistory(
  service: Service,
  register: OpenRegister,
  { reason }: BackupRequest,
  { path, manifest }: Written,
): Promise<void> {
  const facts = {
    backup: basename(path),
    backupReason: reason,
    anchor: manifest.head.sequence,
    seal: manifest.head.hash,
  }
  await register.engine.db.transaction().execute(async (db) => {
    const context = await makeContext(service, register, db)
    // Nobody asks for an automatic one.
    const actor = reason === 'MANUAL' ? context.actor : { ...context.actor, name: 'Registre 31' }
    await appendHistory(
      { ...context, actor },
      {
        entity: 'register',
        entityId: context.registerId,
        action: 'BACKUP',
        facts: Object.entries(facts).map(([field, after]) => ({ field, before: null, after })),
      },
    )
  })
}
