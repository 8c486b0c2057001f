import { sql } from 'kysely'
import { refusal } from '#shared/api/refusal'
import type { Service } from '../context'
import type { Engine } from '../database/engine'
import { newestMigration } from '../database/migrate'
import { logFailure } from '../log'
import { writeBackup } from './make-backup'

/**
 * Copies a register of an earlier program before its layout changes. Where backups cannot go, the copy is laid beside
 * the register; without any copy the layout stays as it is.
 */
export async function backUpBeforeMigration(service: Service, engine: Engine): Promise<void> {
  if (!engine.copyTo) return
  const layout = await readLayout(engine)
  if (layout === 0 || layout >= newestMigration(service.migrationsFolder)) return
  const request = { reason: 'MIGRATION', passphrase: service.backups.passphrase } as const
  try {
    await writeBackup(service, { engine }, request)
  } catch (error) {
    logFailure('backup before a migration', error)
    try {
      const backups = { ...service.backups, folder: null }
      await writeBackup({ ...service, backups }, { engine }, request)
    } catch (second) {
      logFailure('backup before a migration', second)
      throw refusal('REFUSED', 'BACKUP_BEFORE_MIGRATION')
    }
  }
}

async function readLayout({ db }: Engine): Promise<number> {
  const { rows } = await sql`select 1 from sqlite_master where name = 'schema_migration'`.execute(db)
  if (rows.length === 0) return 0
  const { last } = await db
    .selectFrom('schemaMigration')
    .select(({ fn }) => fn.max('number').as('last'))
    .executeTakeFirstOrThrow()
  return last ?? 0
}
