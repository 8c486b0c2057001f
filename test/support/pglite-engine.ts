import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { PGlite } from '@electric-sql/pglite'
import type { Engine } from '#service/database/engine'
import { migrate, readMigrations } from '#service/database/migrate'
import { openPostgresEngine } from '#service/database/postgres-engine'
import type { PostgresResult } from '#service/database/postgres-link'

const migrationsFolder = resolve(import.meta.dirname, '../../migrations')

/** Databases that a test has closed: starting one takes a second, emptying one a few milliseconds. */
const idle: PGlite[] = []

/** PostgreSQL in the process with the layout of a register: one connection, so whoever has it makes the others wait. */
export async function openPgliteEngine(): Promise<Engine> {
  const used = idle.pop()
  if (used) await empty(used)
  const database = used ?? (await PGlite.create({ loadDataDir: await readCluster() }))
  return engineOn(database, async () => void idle.push(database))
}

/** Only the layout stays. Triggers, which keep the history from being emptied, look away for a moment. */
async function empty(database: PGlite): Promise<void> {
  const { rows } = await database.query<{ name: string }>(
    `select quote_ident(tablename) as name from pg_tables
     where schemaname = 'public' and tablename <> 'schema_migration'`,
  )
  await database.exec(`
    set session_replication_role = replica;
    truncate ${rows.map(({ name }) => name).join(', ')} restart identity cascade;
    set session_replication_role = default;
  `)
}

function engineOn(database: PGlite, end: () => Promise<void>): Engine {
  let last: Promise<void> = Promise.resolve()
  async function connect() {
    const before = last
    let release = () => {}
    last = new Promise((resolve) => {
      release = resolve
    })
    await before
    return { query, release }
  }
  async function query(text: string, parameters: readonly unknown[] = []): Promise<PostgresResult> {
    const result =
      parameters.length > 0
        ? await database.query<Record<string, unknown>>(text, [...parameters])
        : (await database.exec(text)).at(-1)
    if (!result) throw new Error('no statement was answered')
    const command = text.trim().split(/\s/, 1)[0]?.toUpperCase() ?? ''
    return { command, rowCount: result.affectedRows ?? result.rows.length, rows: result.rows }
  }
  return openPostgresEngine({ connect, end, listen: async () => async () => {} })
}

/** A new cluster takes ten seconds to make and one to copy: the first one of a layout is kept for all tests. */
async function readCluster(): Promise<Blob> {
  // Beside the installed packages, so that it goes when another version of PGlite comes.
  const folder = fileURLToPath(
    new URL('../../node_modules/@electric-sql/pglite/.registre31', import.meta.url),
  )
  const migrations = readMigrations(migrationsFolder, 'postgres').map(({ name, checksum }) => name + checksum)
  const layout = createHash('sha256').update(migrations.join()).digest('hex').slice(0, 16)
  const file = join(folder, `cluster-${layout}.tar`)
  if (!existsSync(file)) {
    const database = await PGlite.create()
    await migrate(
      engineOn(database, () => database.close()),
      migrationsFolder,
      '2026-01-01T00:00:00.000Z',
    )
    const dump = await database.dumpDataDir('none')
    await database.close()
    mkdirSync(folder, { recursive: true })
    const partial = `${file}.${process.pid}`
    writeFileSync(partial, Buffer.from(await dump.arrayBuffer()))
    renameSync(partial, file)
  }
  return new Blob([readFileSync(file)])
}
