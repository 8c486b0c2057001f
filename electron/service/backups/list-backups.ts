import { basename } from 'node:path'
import type { OutputOf } from '#shared/api/contract'
import type { Backup } from '#shared/backups/backup-api'
import { judgeAnchor } from '#shared/backups/judge-anchor'
import type { Service } from '../context'
import { readReference } from '../reference-store'
import { findLast, hasChanged, readFailure } from './automatic-backup'
import { folderOf } from './backup-folder'
import { readHashAt, readRestorations } from './chain-anchors'
import { type FoundBackup, findBackups } from './find-backups'

/** The backups of the folder and how the automatic ones fare; also while the register itself cannot be read. */
export async function listBackups(service: Service): Promise<OutputOf<'backups.list'>> {
  const found = await findBackups(service)
  const db = service.register?.engine.db
  const backups: Backup[] = []
  for (const backup of found) backups.push(await judgeBackup(service, backup, backup.fileName))
  return {
    folder: folderOf(service),
    isDefaultFolder: service.backups.folder === null,
    isEncrypting: service.backups.passphrase !== null,
    hasChanged: db ? await hasChanged(db, await findLast(service)) : false,
    failure: service.backups.failure ?? (db ? await readFailure(db) : null),
    backups: backups.sort((a, b) => ((a.manifest?.at ?? '') < (b.manifest?.at ?? '') ? 1 : -1)),
  }
}

/** A backup beside the register that is open now. */
export async function judgeBackup(service: Service, found: FoundBackup, source: string): Promise<Backup> {
  const { path, size, isEncrypted, manifest } = found
  const known = { source, fileName: basename(path), size, isEncrypted, manifest }
  if (!service.register || !manifest) return { ...known, isOwn: null, anchor: null }
  const { db } = service.register.engine
  const { registerId } = await readReference(service.register, db)
  if (manifest.registerId !== registerId) return { ...known, isOwn: false, anchor: null }
  const hash = await readHashAt(db, manifest.head.sequence)
  return { ...known, isOwn: true, anchor: judgeAnchor(manifest, hash, await readRestorations(db)) }
}
