import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { refusal } from '#shared/api/refusal'
import type { Engine } from './engine'

interface Migration {
  readonly number: number
  readonly name: string
  readonly script: string
  readonly checksum: string
}

const pattern = /^(\d{4})-([a-z0-9-]+)(?:\.(sqlite|postgres))?\.sql$/

/** The migrations of a folder for one dialect, in order: `0001-name.sql`, or a `.sqlite` and `.postgres` pair. */
export function readMigrations(folder: string, dialect: Engine['dialect']): Migration[] {
  const migrations: Migration[] = []
  for (const file of readdirSync(folder).sort()) {
    const match = pattern.exec(file)
    if (!match?.[1] || !match[2] || (match[3] && match[3] !== dialect)) continue
    const script = readFileSync(join(folder, file), 'utf8')
    const checksum = createHash('sha256').update(script).digest('hex')
    migrations.push({ number: Number(match[1]), name: match[2], script, checksum })
  }
  return migrations
}

/** The newest layout that this program knows. */
export function newestMigration(folder: string): number {
  return Math.max(0, ...readdirSync(folder).map((file) => Number(pattern.exec(file)?.[1] ?? 0)))
}

/**
 * Brings a register to the newest layout, each migration in a transaction of its own; a second workstation that does
 * so at the same time finds them done. Refuses a register whose past migrations are not the ones we know, and one made
 * by a newer program, unless its layout only grew since ours.
 */
export async function migrate(engine: Engine, folder: string, now: string): Promise<number> {
  const migrations = readMigrations(folder, engine.dialect)
  let applied = await readApplied(engine)
  for (const row of applied) {
    const known = migrations.find((migration) => migration.number === row.number)
    if (!known && (engine.dialect === 'sqlite' || row.breaksOlder !== 0)) throw refusal('REGISTER_NEWER')
    if (known && known.checksum !== row.checksum) throw refusal('REGISTER_FOREIGN')
  }
  for (const { number, name, checksum, script } of migrations) {
    if (applied.some((row) => row.number === number)) continue
    // Told first: where another workstation was faster, nothing of the script is run.
    const told = `insert into schema_migration (number, name, checksum, applied_at)
      values (${number}, '${name}', '${checksum}', '${now}');`
    try {
      await engine.runScript(`${told}\n${script}`)
    } catch (error) {
      applied = await readApplied(engine)
      if (applied.some((row) => row.number === number)) continue
      const known = engine.toAppError(error)
      throw engine.dialect === 'postgres' && known?.code === 'READ_ONLY' ? refusal('REGISTER_OLDER') : error
    }
  }
  return migrations.at(-1)?.number ?? 0
}

/** The migrations that a register has; the table that tells them is made when it has none. */
async function readApplied(engine: Engine) {
  if (!(await engine.hasLayout())) {
    await engine.runScript(
      `create table if not exists schema_migration (
        number integer not null primary key, name text not null, checksum text not null, applied_at text not null
      );`,
    )
  }
  const rows = await engine.db.selectFrom('schemaMigration').selectAll().orderBy('number').execute()
  // The column came with a migration of its own.
  return rows.map((row) => ({ ...row, breaksOlder: row.breaksOlder ?? 0 }))
}
