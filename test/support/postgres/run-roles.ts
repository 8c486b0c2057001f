import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { migrationsFolder } from '#test/support/open-service'
import { administer } from './postgres-database'

/** Runs the administrators' script for another database than the one it names, as psql would. */
export async function runRoles(database: string): Promise<void> {
  const script = readFileSync(join(migrationsFolder, 'create-roles.postgres.sql'), 'utf8')
    .replaceAll("'registre31'", `'${database}'`)
    .replaceAll(/\b(database|\\connect) registre31\b/g, `$1 ${database}`)
  const [server = '', inside = ''] = script.split(/^\\connect .*$/m)
  const [roles = '', make = ''] = server.split(/^(?=select 'create database)/m)
  await administer(roles)
  const { rows } = await administer(make.replace('\\gexec', ''))
  for (const row of rows) await administer(String(Object.values(row)[0]))
  await administer(inside, database)
}
