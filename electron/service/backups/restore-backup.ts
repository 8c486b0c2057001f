import { existsSync, linkSync, renameSync, rmSync } from 'node:fs'
import { chmod } from 'node:fs/promises'
import { basename, dirname, join } from 'node:path'
import type { OutputOf } from '#shared/api/contract'
import { refusal } from '#shared/api/refusal'
import type { BackupManifest } from '#shared/backups/backup-manifest'
import { runApart } from '../apart/run-apart'
import type { Service } from '../context'
import { newestMigration } from '../database/migrate'
import { appendHistory } from '../history/history-store'
import { closeRegister, openRegister } from '../register/open-register'
import { makeContext, requireRegister } from '../register-context'
import { flush } from './backup-folder'
import type { FoundBackup } from './find-backups'
import { makeBackup } from './make-backup'
import { findSource, withPlainFile } from './preview-backup'
import { readPlainManifest, unsignCopy } from './read-facts'

interface Choice {
  readonly source: string
  readonly passphrase: string | null
  readonly acceptsOther: boolean
}

/**
 * Goes back to a backup: checked as a whole beside the register, a safety copy of what is there, and then put in its
 * place in one step. A register that cannot be read is set aside untouched under another name.
 */
export async function restoreBackup(
  service: Service,
  { source, passphrase, acceptsOther }: Choice,
): Promise<OutputOf<'backups.restore'>> {
  const found = await findSource(service, source)
  return withPlainFile(service, found, passphrase, true, async (plain) => {
    const manifest = await check(service, plain, found)
    const before = await whoIsThere(service)
    if (before && before.registerId !== manifest.registerId && !acceptsOther) {
      throw refusal('REFUSED', 'BACKUP_OTHER_REGISTER')
    }
    const safety = service.register
      ? await makeBackup(service, { reason: 'RESTORE', passphrase: service.backups.passphrase })
      : null
    const setAside = await putInPlace(service, plain)
    await openRegister(service)
    service.session = null
    service.knownByPassword.clear()
    await tellHistory(service, found, manifest, before?.actor ?? null)
    return { safetyCopy: safety?.fileName ?? null, setAside }
  })
}

async function check(service: Service, plain: string, found: FoundBackup): Promise<BackupManifest> {
  await chmod(plain, 0o600).catch(() => undefined)
  const manifest = found.manifest ?? readPlainManifest(plain, service.now())
  if (!manifest) throw refusal('REFUSED', 'BACKUP_NOT_ONE')
  const newest = newestMigration(service.migrationsFolder)
  if (manifest.schemaVersion > newest) throw refusal('REGISTER_NEWER', 'BACKUP_NEWER')
  const { isWhole } = await runApart({ kind: 'VERIFY_COPY', path: plain, newest })
  if (!isWhole) throw refusal('REFUSED', 'BACKUP_ALTERED')
  unsignCopy(plain)
  await flush(plain)
  return manifest
}

/** Whose register it is and who is at the keyboard, as the present register names them. */
async function whoIsThere(service: Service): Promise<{ registerId: string; actor: string } | null> {
  if (!service.register) return null
  const { registerId, actor } = await makeContext(service, service.register, service.register.engine.db)
  return { registerId, actor: actor.name }
}

/** Renames the checked copy to the register's name; answers under which name a damaged file lies now. */
async function putInPlace(service: Service, plain: string): Promise<string | null> {
  const { path, register } = service
  if (register) {
    // Whoever writes finishes first.
    await register.engine.db.transaction().execute(async () => undefined)
    await closeRegister(service)
  }
  const setAside = register ? null : keepDamaged(path, service.now())
  for (const suffix of ['-wal', '-shm']) rmSync(`${path}${suffix}`, { force: true })
  renameSync(plain, path)
  await flush(path)
  return setAside
}

/** Gives the damaged file, and what it has not taken in, another name; nothing of it is changed. */
function keepDamaged(path: string, now: string): string | null {
  if (!existsSync(path)) return null
  const moment = now.slice(0, 19).replace('T', '-').replaceAll(':', '')
  const aside = join(dirname(path), `${basename(path, '.r31')}.endommage-${moment}.ancien`)
  for (const suffix of ['-wal', '-shm', '']) {
    if (!existsSync(`${path}${suffix}`)) continue
    try {
      linkSync(`${path}${suffix}`, `${aside}${suffix}`)
    } catch {
      // Sticks know no links: for a moment there is no register, and then the backup.
      renameSync(`${path}${suffix}`, `${aside}${suffix}`)
    }
  }
  return basename(aside)
}

async function tellHistory(
  service: Service,
  { fileName }: FoundBackup,
  { at, head }: BackupManifest,
  actorName: string | null,
): Promise<void> {
  const register = requireRegister(service)
  const facts = { backup: fileName, backedUpAt: at, anchor: head.sequence, seal: head.hash }
  await register.engine.db.transaction().execute(async (db) => {
    const context = await makeContext(service, register, db)
    await appendHistory(
      { ...context, actor: { ...context.actor, name: actorName ?? 'Registre 31' } },
      {
        entity: 'register',
        entityId: context.registerId,
        action: 'RESTORE',
        facts: Object.entries(facts).map(([field, after]) => ({ field, before: null, after })),
      },
    )
  })
}
