import { randomUUID } from 'node:crypto'
import { existsSync } from 'node:fs'
import { isAbsolute } from 'node:path'
import { refusal } from '#shared/api/refusal'
import type { backupApi } from '#shared/backups/backup-api'
import type { ServiceHandlers } from '../handlers'
import { automaticBackup, forgetFailure } from './automatic-backup'
import { listBackups } from './list-backups'
import { makeBackup } from './make-backup'
import { previewBackup } from './preview-backup'
import { restoreBackup } from './restore-backup'

export const backupHandlers: ServiceHandlers<keyof typeof backupApi> = {
  'backups.list': listBackups,
  'backups.now': async (service, { passphrase }) => {
    const key = passphrase ?? service.backups.passphrase
    const made = await makeBackup(service, { reason: 'MANUAL', passphrase: key })
    await forgetFailure(service)
    return made
  },
  'backups.writeTo': async (service, { path, passphrase }) => {
    if (!isAbsolute(path)) throw refusal('REFUSED', 'BACKUP_FOLDER_GONE')
    if (path === service.path) throw refusal('REGISTER_EXISTS')
    return makeBackup(service, { reason: 'MANUAL', passphrase, path })
  },
  'backups.preview': previewBackup,
  'backups.restore': restoreBackup,
  'backups.offer': async (service, { path }) => {
    if (!isAbsolute(path) || !existsSync(path)) throw refusal('NOT_FOUND', 'BACKUP_GONE')
    const source = randomUUID()
    service.backups.offered.set(source, path)
    return { source }
  },
  'backups.configure': async (service, { folder, passphrase }) => {
    service.backups.folder = folder
    service.backups.passphrase = passphrase
    return { known: true }
  },
  'backups.automatic': async (service, { reason }) => ({ isMade: await automaticBackup(service, reason) }),
}
