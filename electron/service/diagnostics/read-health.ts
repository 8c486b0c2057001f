import { existsSync, statSync } from 'node:fs'
import { statfs } from 'node:fs/promises'
import { dirname } from 'node:path'
import { sql } from 'kysely'
import { z } from 'zod'
import type { Health } from '#shared/diagnostics/diagnostics-api'
import { listBackups } from '../backups/list-backups'
import type { Db, Service } from '../context'
import { readHead } from '../history/read-head'
import { requireRegister } from '../register-context'

const counted = {
  complaints: 'complaint',
  remarks: 'remark',
  attachments: 'attachment',
  letters: 'letter',
  accounts: 'account',
} as const

/** What there is to know about the register's file without reading all of it. */
export async function readHealth(service: Service): Promise<Health> {
  const { engine, schemaVersion } = requireRegister(service)
  const { db } = engine
  const head = await readHead(db)
  const counts: Record<string, number> = {}
  for (const [name, table] of Object.entries(counted)) counts[name] = await countRows(db, table)
  const { backups, hasChanged, failure } = await listBackups(service)
  const own = backups.filter(({ manifest, isOwn }) => manifest && isOwn)
  const [last] = own
  return {
    ...(await readPlace(service)),
    schemaVersion,
    node: process.versions.node,
    platform: `${process.platform} ${process.arch}`,
    counts: {
      complaints: counts.complaints ?? 0,
      remarks: counts.remarks ?? 0,
      attachments: counts.attachments ?? 0,
      letters: counts.letters ?? 0,
      accounts: counts.accounts ?? 0,
      historyRows: head?.sequence ?? 0,
    },
    head: head ?? { sequence: 0, hash: '' },
    lastCheck: await readLastCheck(db),
    backups: {
      count: own.length,
      size: backups.reduce((sum, { size }) => sum + size, 0),
      last: last?.manifest ? { at: last.manifest.at, isEncrypted: last.isEncrypted } : null,
      differing: own.filter(({ anchor }) => anchor === 'DIFFERS').length,
      damaged: backups.filter(({ manifest }) => !manifest).length,
      hasChanged,
      failure: failure?.key ?? null,
    },
  }
}

async function countRows(db: Db, table: (typeof counted)[keyof typeof counted]): Promise<number> {
  const { rows } = await db
    .selectFrom(table)
    .select(({ fn }) => fn.countAll<number | string>().as('rows'))
    .executeTakeFirstOrThrow()
  return Number(rows)
}

function sizeOf(path: string): number {
  return ['', '-wal', '-shm']
    .map((suffix) => `${path}${suffix}`)
    .filter((file) => existsSync(file))
    .reduce((sum, file) => sum + statSync(file).size, 0)
}

async function readFree(path: string): Promise<number | null> {
  try {
    const { bavail, bsize } = await statfs(dirname(path))
    return bavail * bsize
  } catch {
    return null
  }
}

async function readPlace(service: Service): Promise<Pick<Health, 'isOnServer' | 'size' | 'free' | 'engine'>> {
  const { engine } = requireRegister(service)
  if (engine.dialect === 'postgres') {
    const { rows } = await sql<{ version: string; size: number }>`
      select current_setting('server_version') as version, pg_database_size(current_database()) as size
    `.execute(engine.db)
    return {
      isOnServer: true,
      size: Number(rows[0]?.size ?? 0),
      free: null,
      engine: `PostgreSQL ${rows[0]?.version ?? ''}`,
    }
  }
  const { rows } = await sql<{ version: string }>`select sqlite_version() as version`.execute(engine.db)
  return {
    isOnServer: false,
    size: sizeOf(service.path),
    free: await readFree(service.path),
    engine: `SQLite ${rows[0]?.version ?? ''}`,
  }
}

/** Name of the setting that keeps how the last check ended. */
export const lastCheckSetting = 'lastCheck'

async function readLastCheck(db: Db): Promise<Health['lastCheck']> {
  const row = await db
    .selectFrom('setting')
    .select('value')
    .where('name', '=', lastCheckSetting)
    .executeTakeFirst()
  const known = z.object({ at: z.iso.datetime(), findings: z.int() })
  return row ? (known.safeParse(JSON.parse(row.value)).data ?? null) : null
}
