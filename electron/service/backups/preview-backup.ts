import { existsSync } from 'node:fs'
import { copyFile, rm } from 'node:fs/promises'
import { basename, dirname, join } from 'node:path'
import { refusal } from '#shared/api/refusal'
import type { BackupPreview } from '#shared/backups/backup-api'
import type { Db, Service } from '../context'
import { newestMigration } from '../database/migrate'
import { folderOf, temporaryName } from './backup-folder'
import { decryptFile } from './cipher'
import { type FoundBackup, findBackups, readBackup } from './find-backups'
import { judgeBackup } from './list-backups'
import { readFile, readOrganisation } from './read-facts'

const mostNumbers = 20

interface Choice {
  readonly source: string
  readonly passphrase: string | null
}

/** What is inside a backup, and what the register has that it has not. */
export async function previewBackup(service: Service, choice: Choice): Promise<BackupPreview> {
  const found = await findSource(service, choice.source)
  const organisation = await withPlainFile(service, found, choice.passphrase, false, async (path) =>
    readFile(path, readOrganisation),
  )
  const backup = await judgeBackup(service, found, choice.source)
  const { manifest } = backup
  if (!manifest) throw refusal('REFUSED', found.isEncrypted ? 'BACKUP_ALTERED' : 'BACKUP_NOT_ONE')
  const isSame = backup.isOwn === true && service.register
  return {
    backup,
    organisation,
    isNewer: manifest.schemaVersion > newestMigration(service.migrationsFolder),
    lost: isSame ? await readLost(isSame.engine.db, manifest.lastOrdinal) : { count: 0, numbers: [] },
    lostHistory: isSame ? await countHistoryAfter(isSame.engine.db, manifest.head.sequence) : 0,
  }
}

/** The file that a name of the list or a token stands for. */
export async function findSource(service: Service, source: string): Promise<FoundBackup> {
  const offered = service.backups.offered.get(source)
  if (offered) {
    if (!existsSync(offered)) throw refusal('NOT_FOUND', 'BACKUP_GONE')
    return readBackup(offered, basename(offered))
  }
  const path = join(folderOf(service), basename(source))
  const found = (await findBackups(service)).find((backup) => backup.path === path)
  if (!found || found.fileName !== source) throw refusal('NOT_FOUND', 'BACKUP_GONE')
  return found
}

/**
 * Hands over the readable file of a backup: an encrypted one is decrypted beside the register, where it stays only as
 * long as `use` takes. `isCopy`: a plain one is copied there too, to be changed.
 */
export async function withPlainFile<T>(
  service: Service,
  { path, isEncrypted }: FoundBackup,
  passphrase: string | null,
  isCopy: boolean,
  use: (path: string) => Promise<T>,
): Promise<T> {
  if (!isEncrypted && !isCopy) return use(path)
  const plain = temporaryName(dirname(service.path))
  try {
    if (isEncrypted) {
      const key = passphrase ?? service.backups.passphrase
      if (key === null) throw refusal('REFUSED', 'BACKUP_PASSPHRASE_MISSING')
      await decryptFile(path, plain, key)
    } else await copyFile(path, plain)
    return await use(plain)
  } finally {
    for (const suffix of ['', '-journal', '-wal', '-shm']) await rm(`${plain}${suffix}`, { force: true })
  }
}

async function readLost(db: Db, lastOrdinal: number): Promise<BackupPreview['lost']> {
  let count = 0
  const newer: { number: string; ordinal: number }[] = []
  for (const table of ['complaint', 'remark'] as const) {
    const { rows } = await db
      .selectFrom(table)
      .select(({ fn }) => fn.countAll<number | string>().as('rows'))
      .where('ordinal', '>', lastOrdinal)
      .executeTakeFirstOrThrow()
    count += Number(rows)
    newer.push(
      ...(await db
        .selectFrom(table)
        .select(['number', 'ordinal'])
        .where('ordinal', '>', lastOrdinal)
        .orderBy('ordinal')
        .limit(mostNumbers)
        .execute()),
    )
  }
  const numbers = newer.sort((a, b) => a.ordinal - b.ordinal).slice(0, mostNumbers)
  return { count, numbers: numbers.map(({ number }) => number) }
}

async function countHistoryAfter(db: Db, sequence: number): Promise<number> {
  const { rows } = await db
    .selectFrom('history')
    .select(({ fn }) => fn.countAll<number | string>().as('rows'))
    .where('sequence', '>', sequence)
    .executeTakeFirstOrThrow()
  return Number(rows)
}
