import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { sql } from 'kysely'
import { expect, it } from 'vitest'
import type { Db } from '#service/context'
import { readMigrations } from '#service/database/migrate'
import { engines, migrationsFolder, openTestService } from '#test/support/open-service'

/** Tables and columns as one line each: `table.column type [not null]`. */
const queries = {
  sqlite: sql<{ line: string }>`
    select t.name || '.' || c.name || ' ' || c.type || case c."notnull" when 1 then ' not null' else '' end as line
    from sqlite_master t join pragma_table_info(t.name) c
    where t.type = 'table' and t.name not like 'sqlite%' and t.name not like '%_search_%' order by 1`,
  postgres: sql<{ line: string }>`
    select table_name || '.' || column_name || ' ' || data_type ||
      case is_nullable when 'NO' then ' not null' else '' end as line
    from information_schema.columns where table_schema = 'public' order by 1`,
}

async function readSchema(db: Db, engine: (typeof engines)[number]): Promise<string[]> {
  const { rows } = await queries[engine === 'sqlite' ? 'sqlite' : 'postgres'].execute(db)
  return rows.map((row) => row.line).sort()
}

it.each(engines)('the schema on %s has everything that the snapshot has: it only grows', async (engine) => {
  const snapshot = join(migrationsFolder, `schema-${engine === 'sqlite' ? 'sqlite' : 'postgres'}.txt`)
  const register = await openTestService({ engine })
  const db = register.service.register?.engine.db
  if (!db) throw new Error('closed')
  const schema = await readSchema(db, engine)
  await register.close()
  if (process.env.UPDATE_SNAPSHOTS || !existsSync(snapshot)) writeFileSync(snapshot, `${schema.join('\n')}\n`)
  const known = readFileSync(snapshot, 'utf8').trim().split('\n')
  expect(
    known.filter((line) => !schema.includes(line)),
    'removed or changed: write an additive migration',
  ).toEqual([])
  expect(
    schema.filter((line) => !known.includes(line)),
    'new: run again with UPDATE_SNAPSHOTS=1',
  ).toEqual([])
})

it('migrations that were delivered are never edited', () => {
  const file = join(migrationsFolder, 'checksums.json')
  const checksums = Object.fromEntries(
    (['sqlite', 'postgres'] as const).flatMap((dialect) =>
      readMigrations(migrationsFolder, dialect).map(({ number, name, checksum }) => [
        `${String(number).padStart(4, '0')}-${name} (${dialect})`,
        checksum,
      ]),
    ),
  )
  if (process.env.UPDATE_SNAPSHOTS) writeFileSync(file, `${JSON.stringify(checksums, null, 2)}\n`)
  const known: unknown = JSON.parse(readFileSync(file, 'utf8'))
  expect(checksums).toMatchObject(known as object)
  expect(Object.keys(checksums)).toEqual(Object.keys(known as object))
})
