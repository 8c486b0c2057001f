import { sql } from 'kysely'
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import type { Service } from '#service/context'
import { dispatch } from '#service/dispatch'
import { createRegister } from '#service/register/create-register'
import { startService, stopService } from '#service/start-service'
import type { ChannelName, InputOf, OutputOf } from '#shared/api/contract'
import { registerApi } from '#shared/register/register-api'
import { refusalGrounds, writtenComplaint } from '#test/support/entries'
import { migrationsFolder } from '#test/support/open-service'
import { addressOf, administer } from '#test/support/postgres/postgres-database'
import { runRoles } from '#test/support/postgres/run-roles'

const organisation = registerApi['register.create'].input.parse({
  organisation: 'Office de tourisme de Port-Navalo',
  profile: 'TOURIST_OFFICE',
  sites: [{ name: 'Site du Port' }],
  employees: [{ name: 'Anne Le Goff' }],
})

const opened: Service[] = []
const databases: string[] = []

async function open(database: string, user: string, now = '2026-11-16T09:00:00.000Z'): Promise<Service> {
  const path = addressOf(database, user)
  const service = await startService({ path, migrationsFolder, now: () => now, secretCost: 4 })
  opened.push(service)
  return service
}

async function call<C extends ChannelName>(
  service: Service,
  channel: C,
  input: InputOf<C>,
): Promise<OutputOf<C>> {
  const result = await dispatch(service, channel, input)
  if ('error' in result) throw new Error(`${channel}: ${JSON.stringify(result.error)}`)
  return result.value
}

function nameDatabase(): string {
  const name = `roles_${crypto.randomUUID().slice(0, 8)}`
  databases.push(name)
  return name
}

const workstation = 'poste_essai'
const shared = `roles_${crypto.randomUUID().slice(0, 8)}`

beforeAll(async () => {
  await runRoles(shared)
  await administer(`create role ${workstation} login in role registre31_workstation`)
  const owner = await open(shared, 'registre31_owner')
  await createRegister(owner, organisation, { demonstration: false })
  await stopService(owner)
})

afterAll(() => administer(`drop database if exists ${shared} with (force)`))

afterEach(async () => {
  for (const service of opened.splice(0)) await stopService(service)
  for (const name of databases.splice(0)) await administer(`drop database if exists ${name} with (force)`)
})

describe('an account of a workstation', () => {
  it('does the whole work of a register', async () => {
    const service = await open(shared, workstation)
    const entry = await call(service, 'intake.record', writtenComplaint({ receivedAt: '2026-01-05T10:30' }))
    const { version } = await call(service, 'complaints.update', {
      id: entry.id,
      version: 1,
      changes: {
        acknowledgedAt: '2026-01-06T10:30',
        answeredAt: '2026-01-08T10:00',
        followedUpAt: '2026-01-08T10:00',
        outcome: 'PARTLY_UPHELD',
        refusalGrounds,
        recourseGiven: true,
      },
    })
    await call(service, 'complaints.close', { id: entry.id, version })
    const other = await call(service, 'intake.record', writtenComplaint({ receivedAt: '2026-01-06T10:30' }))
    await call(service, 'complaints.reclassify', {
      id: other.id,
      version: 1,
      reason: 'ORAL_NEVER_FORMALISED',
    })
    expect((await call(service, 'complaints.list', {})).rows).toHaveLength(2)
    const later = await open(shared, workstation, '2040-01-02T09:00:00.000Z')
    const { counts } = await call(later, 'privacy.preview', { at: '2040-01-01' })
    expect(counts.due).toBeGreaterThan(0)
    const done = await call(later, 'privacy.anonymise', { at: '2040-01-01', confirm: counts.due })
    expect(done.anonymised).toBe(counts.due)
    expect(await call(service, 'register.verify', {})).toMatchObject({ whole: true, findings: [] })
  })

  it('neither alters the history nor the layout, by no way', async () => {
    const service = await open(shared, workstation)
    await call(service, 'intake.record', writtenComplaint())
    const db = service.register?.engine.db
    if (!db) throw new Error('closed')
    const denied = [
      `update history set actor = 'x'`,
      'delete from history',
      'truncate history cascade',
      'delete from history_personal',
      'truncate history_personal',
      `insert into schema_migration (number, name, checksum, applied_at) values (9, 'x', 'x', 'x')`,
      `update schema_migration set breaks_older = 1`,
      'delete from schema_migration',
      'alter table history disable trigger all',
      'alter table history add column x text',
      'drop trigger history_no_update on history',
      'drop table history cascade',
      `create or replace function refuse_history_change() returns trigger language plpgsql as 'begin return null; end'`,
      'set session_replication_role = replica',
      'create table own (x integer)',
      'create temporary table history (x integer)',
      'set role registre31_owner',
      'grant registre31_owner to poste_essai',
    ]
    for (const statement of denied) {
      await expect(sql.raw(statement).execute(db), statement).rejects.toMatchObject({ code: '42501' })
    }
    // What the rights allow the trigger still holds to: values are wiped, not rewritten.
    for (const set of [`salt = 'x', changes = 'x'`, 'sequence = 9, salt = null, changes = null']) {
      await expect(sql.raw(`update history_personal set ${set}`).execute(db)).rejects.toThrow(
        'personal values can only be wiped',
      )
    }
    expect(await call(service, 'register.verify', {})).toMatchObject({ whole: true, findings: [] })
  })

  it('has these rights also when the roles are made after the register, and leaves an older layout to the owner', async () => {
    const database = nameDatabase()
    await administer(`create database ${database} owner registre31_owner template template0`)
    await createRegister(await open(database, 'registre31_owner'), organisation, { demonstration: false })
    await expectHistoryKept(database, false)
    await runRoles(database)
    await expectHistoryKept(database, true)
    await runRoles(database)
    await expectHistoryKept(database, true)
    const service = await open(database, workstation)
    await call(service, 'intake.record', writtenComplaint())
    await stopService(service)
    await expectToldWhenOlder(database)
  })

  it('hears in words that it has no right to make a register', async () => {
    const database = nameDatabase()
    await runRoles(database)
    const service = await open(database, workstation)
    await expect(createRegister(service, organisation, { demonstration: false })).rejects.toMatchObject({
      code: 'READ_ONLY',
      wording: { key: 'SERVER_RIGHTS' },
    })
  })
})

async function expectHistoryKept(database: string, mayRead: boolean): Promise<void> {
  const { rows } = await administer(
    `select has_table_privilege('registre31_workstation', 'history', 'select, insert') as reads,
       has_table_privilege('registre31_workstation', 'history', 'update')
       or has_table_privilege('registre31_workstation', 'history', 'delete')
       or has_table_privilege('registre31_workstation', 'history', 'truncate') as alters`,
    database,
  )
  expect(rows).toEqual([{ reads: mayRead, alters: false }])
}

/** An older layout is the owner's to bring up. */
async function expectToldWhenOlder(database: string): Promise<void> {
  // Nothing reads this table before the migration that makes it.
  await administer(
    `drop table presence; drop table write_mark; alter table schema_migration drop column breaks_older;
     drop function tell_reference_change cascade; delete from schema_migration where number = 26`,
    database,
  )
  const older = await open(database, workstation)
  expect(older.register).toBeNull()
  expect(older.failure).toMatchObject({ code: 'REGISTER_OLDER' })
  expect((await open(database, 'registre31_owner')).failure).toBeNull()
  const service = await open(database, workstation)
  expect(service.failure).toBeNull()
  await call(service, 'intake.record', writtenComplaint())
  await expectHistoryKept(database, true)
}
