import type { ParsedInputOf } from '#shared/api/contract'
import { refusal } from '#shared/api/refusal'
import { parseServerAddress } from '#shared/server/server-address'
import type { Probed } from '#shared/server/server-api'
import { settingsSchema } from '#shared/settings/settings'
import type { Service } from '../context'
import { readMigrations } from '../database/migrate'
import { toPostgresAppError } from '../database/postgres-errors'
import { lastResult, type PostgresClient } from '../database/postgres-link'

/** Connects to a server once, with the least of patience, and says what is in the database. Changes nothing. */
export async function probeServer(
  { migrationsFolder }: Pick<Service, 'migrationsFolder'>,
  { address: text, password, authority }: ParsedInputOf<'servers.probe'>,
): Promise<Probed> {
  const { address, password: own } = parseServerAddress(text)
  const secrets = { password: password ?? own, authority }
  // Its client is read by those alone who have a server.
  const { connectToServer } = await import('../database/postgres-server')
  const link = connectToServer(address, secrets, 0)
  try {
    const client = await link.connect()
    try {
      return await look(client, readMigrations(migrationsFolder, 'postgres').at(-1)?.number ?? 0)
    } finally {
      client.release(true)
    }
  } catch (error) {
    throw toPostgresAppError(error) ?? error
  } finally {
    await link.end()
  }
}

async function look(client: PostgresClient, newest: number): Promise<Probed> {
  const [facts = {}] = await ask(
    client,
    `select current_setting('server_version') as version,
      coalesce((select ssl from pg_stat_ssl where pid = pg_backend_pid()), false) as encrypted,
      to_regclass('schema_migration') is not null as layout,
      coalesce(has_schema_privilege(current_schema(), 'CREATE'), false) as create,
      exists (select from pg_class where relnamespace = current_schema()::regnamespace and relkind = 'r') as tables`,
  )
  const server = { version: readVersion(facts.version), isEncrypted: facts.encrypted === true }
  if (facts.layout !== true) {
    if (facts.tables === true) return { found: 'OTHER', ...server }
    return { found: 'NOTHING', ...server, mayCreate: facts.create === true }
  }
  const settings = await ask(client, `select value from setting where name = 'settings'`)
  // The layout of a register that was not made to its end.
  if (settings.length === 0) return { found: 'NOTHING', ...server, mayCreate: facts.create === true }
  const [rights = {}] = await ask(
    client,
    `select has_table_privilege('complaint', 'INSERT') as record,
      has_table_privilege('schema_migration', 'INSERT') as update`,
  )
  return {
    found: 'REGISTER',
    ...server,
    organisation: readOrganisation(settings[0]?.value),
    layout: await readLayout(client, newest, rights.update === true),
    mayWrite: rights.record === true,
  }
}

async function readLayout(client: PostgresClient, newest: number, mayUpdate: boolean) {
  const rows = await ask(client, 'select * from schema_migration')
  const unknown = rows.filter(({ number }) => Number(number) > newest)
  if (unknown.some((row) => row.breaks_older === 1)) return 'NEWER_LOCKED'
  if (unknown.length > 0) return 'NEWER'
  const last = Math.max(...rows.map(({ number }) => Number(number)))
  if (last >= newest) return 'SAME'
  return mayUpdate ? 'OLDER' : 'OLDER_LOCKED'
}

async function ask(client: PostgresClient, text: string) {
  return lastResult(await client.query(text)).rows
}

/** `17.2 (Debian 17.2-1.pgdg120+1)` → `17.2`. */
function readVersion(version: unknown): string {
  return String(version).split(' ')[0] ?? ''
}

function readOrganisation(value: unknown): string {
  try {
    return settingsSchema.parse(JSON.parse(String(value))).organisation.name
  } catch {
    throw refusal('REGISTER_FOREIGN')
  }
}
