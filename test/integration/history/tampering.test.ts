import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import SqliteDatabase from 'better-sqlite3'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { writtenComplaint } from '#test/support/entries'
import { openTestService, type TestService } from '#test/support/open-service'

// The hole this keeps shut: somebody edits the file with a SQLite tool and the register says nothing.

/** ALTERATIONS=1000 for a long run. */
const alterations = Number(process.env.ALTERATIONS ?? 50)

let register: TestService
let file: InstanceType<typeof SqliteDatabase>

beforeEach(async () => {
  register = await openTestService()
  const { id } = await register.call('intake.record', writtenComplaint())
  await register.call('complaints.update', {
    id,
    version: 1,
    changes: { severity: 3, summary: 'Porte close' },
  })
  await register.call('intake.record', writtenComplaint({ complainant: null }))
  file = new SqliteDatabase(register.service.path)
  const triggers = file.prepare("select name from sqlite_master where type = 'trigger'").pluck().all()
  for (const trigger of triggers) file.exec(`drop trigger "${String(trigger)}"`)
  file.pragma('foreign_keys = OFF')
})

afterEach(async () => {
  file.close()
  await register.close()
})

async function findings() {
  const { whole, findings: found } = await register.call('register.verify', {})
  return { whole, codes: found.map((finding) => finding.code) }
}

describe('verify', () => {
  it('finds nothing in a register that nobody touched', async () => {
    expect(await findings()).toEqual({ whole: true, codes: [] })
  })

  it.each([
    ['at', "update history set at = '2020-01-01T00:00:00.000Z' where sequence = 3", 'VERIFY_HISTORY_HASH'],
    ['actor', "update history set actor = 'Autre' where sequence = 2", 'VERIFY_HISTORY_HASH'],
    ['facts', "update history set facts = '[]' where sequence = 2", 'VERIFY_HISTORY_HASH'],
    ['unreadable facts', "update history set facts = 'x' where sequence = 2", 'VERIFY_HISTORY_HASH'],
    ['action', "update history set action = 'CREATE' where sequence = 3", 'VERIFY_HISTORY_HASH'],
    ['hash', "update history set hash = 'x' where sequence = 2", 'VERIFY_HISTORY_CHAIN'],
    [
      'personal values',
      "update history_personal set changes = '{}' where sequence = 2",
      'VERIFY_HISTORY_PERSONAL',
    ],
    [
      'wiped values',
      'update history_personal set salt = null, changes = null where sequence = 2',
      'VERIFY_HISTORY_PERSONAL',
    ],
    ['missing values', 'delete from history_personal where sequence = 2', 'VERIFY_HISTORY_PERSONAL'],
    ['a missing row', 'delete from history where sequence = 3', 'VERIFY_HISTORY_MISSING'],
    ['a missing last row', 'delete from history where sequence = 4', 'VERIFY_HISTORY_MISSING'],
    ['the first row', 'delete from history where sequence = 1', 'VERIFY_HISTORY_MISSING'],
    ['an entry', 'update complaint set severity = 1', 'VERIFY_ENTRY_ALTERED'],
    ['the words', "update complaint set verbatim = 'Tout va bien'", 'VERIFY_ENTRY_ALTERED'],
    ['a date', "update complaint set received_at = '2026-11-10T09:30:00.000Z'", 'VERIFY_ENTRY_ALTERED'],
    ['a status', "update complaint set status = 'CLOSED'", 'VERIFY_STATUS'],
    ['a remark', "update remark set topic = 'PRIX'", 'VERIFY_ENTRY_ALTERED'],
    ['a vanished entry', 'delete from remark', 'VERIFY_ENTRY_MISSING'],
    ['a number', "update complaint set rank = 2, number = 'R-2026-0002'", 'VERIFY_NUMBER_GAP'],
    ['a counter', "update counter set last = 7 where series = 'complaint-2026'", 'VERIFY_COUNTER'],
  ])('finds a tampering with %s', async (_what, statement, code) => {
    expect(file.prepare(statement).run().changes).toBeGreaterThan(0)
    const { whole, codes } = await findings()
    expect(whole).toBe(false)
    expect(codes).toContain(code)
  })

  it(`finds each of ${alterations} alterations made at random places of the history and of the entries`, async () => {
    const columns = {
      history: ['at', 'actor', 'entity', 'entity_id', 'action', 'facts', 'previous_hash', 'hash'],
      history_personal: ['salt', 'changes'],
      complaint: ['verbatim', 'summary', 'nature', 'channel', 'received_at', 'complainant_name', 'site'],
      remark: ['verbatim', 'topic', 'channel', 'received_at'],
    } as const
    const keys = { history: 'sequence', history_personal: 'sequence', complaint: 'id', remark: 'id' } as const
    const places = Object.entries(columns).flatMap(([table, names]) => names.map((name) => ({ table, name })))
    const missed: string[] = []
    let tried = 0
    for (let turn = 0; tried < alterations; turn += 1) {
      const { table, name } = places[turn % places.length] ?? { table: 'history', name: 'at' }
      const key = Object.entries(keys).find(([one]) => one === table)?.[1] ?? 'id'
      const row = file
        .prepare<[], { id: string; value: string }>(
          `select ${key} as id, ${name} as value from ${table} where length(${name}) > 0 order by random() limit 1`,
        )
        .get()
      if (!row) continue
      const at = Math.floor(Math.random() * row.value.length)
      const other = row.value[at] === '7' ? '8' : '7'
      const altered = row.value.slice(0, at) + other + row.value.slice(at + 1)
      const write = file.prepare(`update ${table} set ${name} = ? where ${key} = ?`)
      try {
        write.run(altered, row.id)
      } catch {
        // A constraint of the table refused it: nothing was altered.
        continue
      }
      tried += 1
      if ((await findings()).whole) missed.push(`${table}.${name} ${row.value} -> ${altered}`)
      write.run(row.value, row.id)
    }
    expect(missed).toEqual([])
    expect(await findings()).toEqual({ whole: true, codes: [] })
  })

  it('finds two history rows that changed places', async () => {
    file.exec('update history set sequence = -2 where sequence = 2')
    file.exec('update history set sequence = 2 where sequence = 3')
    file.exec('update history set sequence = 3 where sequence = -2')
    expect((await findings()).whole).toBe(false)
  })
})

describe('the history table', () => {
  it('refuses to be updated, deleted from, or filled with other personal values', async () => {
    const fresh = await openTestService()
    await fresh.call('intake.record', writtenComplaint())
    const other = new SqliteDatabase(fresh.service.path)
    expect(() => other.exec("update history set actor = 'x'")).toThrow(/append-only/)
    expect(() => other.exec('delete from history')).toThrow(/append-only/)
    expect(() => other.exec('delete from history_personal')).toThrow(/append-only/)
    expect(() => other.exec("update history_personal set changes = 'x', salt = 'y'")).toThrow(/only be wiped/)
    other.close()
    await fresh.close()
  })
})

describe('a file that is no register', () => {
  it.each([
    [
      'a text file',
      'REGISTER_FOREIGN',
      (path: string) => writeFileSync(path, 'Ceci est un texte. '.repeat(300)),
    ],
    ['another program’s SQLite file', 'REGISTER_FOREIGN', (path: string) => makeForeign(path)],
    ['a file of a newer version', 'REGISTER_NEWER', (path: string) => makeNewer(path)],
  ])('says what %s is and leaves it untouched', async (_what, code, make) => {
    const { startService, stopService } = await import('#service/start-service')
    const { dispatch } = await import('#service/dispatch')
    const { migrationsFolder } = await import('#test/support/open-service')
    const { readFileSync } = await import('node:fs')
    const path = join(register.folder, 'autre.r31')
    make(path)
    const before = readFileSync(path)
    const service = await startService({ path, migrationsFolder })
    expect(await dispatch(service, 'register.info', {})).toMatchObject({
      value: { state: 'UNREADABLE', code },
    })
    const refused = await dispatch(service, 'complaints.list', {})
    expect(refused).toMatchObject({ error: { code } })
    await stopService(service)
    expect(readFileSync(path).equals(before)).toBe(true)
  })

  function makeForeign(path: string): void {
    const other = new SqliteDatabase(path)
    other.exec('create table facture (id integer); insert into facture values (1)')
    other.close()
  }

  function makeNewer(path: string): void {
    file.exec(
      "insert into schema_migration (number, name, checksum, applied_at) values (9999, 'futur', 'x', '2030-01-01')",
    )
    file.exec(`vacuum into '${path}'`)
  }
})
