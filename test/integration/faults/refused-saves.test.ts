import { existsSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import SqliteDatabase from 'better-sqlite3'
import { sql } from 'kysely'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { dispatch } from '#service/dispatch'
import { startService, stopService } from '#service/start-service'
import { writtenComplaint } from '#test/support/entries'
import { migrationsFolder, openTestService, type TestService } from '#test/support/open-service'

let register: TestService

beforeEach(async () => {
  register = await openTestService()
  await register.call('intake.record', writtenComplaint())
})
afterEach(async () => register.close())

async function countEntries(): Promise<number> {
  const info = await register.call('register.info', {})
  if (info.state !== 'OPEN') throw new Error('the register is not open')
  return info.counts.complaints
}

async function expectWhole(entries: number): Promise<void> {
  expect(await countEntries()).toBe(entries)
  expect(await register.call('register.verify', {})).toMatchObject({ whole: true, findings: [] })
}

describe('a save that cannot be made', () => {
  it('because the disk is full says so, writes nothing, and succeeds once there is room', async () => {
    const db = register.service.register?.engine.db
    if (!db) throw new Error('the register is not open')
    // SQLite answers as for a full disk when the file may not grow.
    const { rows } = await sql<{ pageCount: number }>`pragma page_count`.execute(db)
    await sql.raw(`pragma max_page_count = ${rows[0]?.pageCount}`).execute(db)
    let error = { code: '', message: '' }
    let saved = 1
    for (let attempt = 0; attempt < 200 && error.code === ''; attempt += 1) {
      const result = await dispatch(register.service, 'intake.record', {
        ...writtenComplaint(),
        verbatim: 'Attente '.repeat(1_000),
      })
      if ('error' in result) error = result.error
      else saved += 1
    }
    expect(error.code).toBe('DISK_FULL')
    expect(error.message).toMatch(/^Le disque est plein\s: rien n’a été enregistré/)
    await expectWhole(saved)
    await sql`pragma max_page_count = 1073741823`.execute(db)
    expect((await register.call('intake.record', writtenComplaint())).number).toBe(
      `R-2026-${String(saved + 1).padStart(4, '0')}`,
    )
    await expectWhole(saved + 1)
  })

  it('because another program holds the file says so, and succeeds once it is let go', async () => {
    const db = register.service.register?.engine.db
    if (!db) throw new Error('the register is not open')
    await sql`pragma busy_timeout = 50`.execute(db)
    const other = new SqliteDatabase(register.service.path)
    other.exec('begin immediate')
    const error = await register.refuse('intake.record', writtenComplaint())
    expect(error).toMatchObject({ code: 'REGISTER_LOCKED' })
    expect(error.message).toMatch(/occupé par un autre programme/)
    expect(await countEntries()).toBe(1)
    other.exec('rollback')
    other.close()
    await register.call('intake.record', writtenComplaint())
    await expectWhole(2)
  })

  it('because the register may only be read says so', async () => {
    const db = register.service.register?.engine.db
    if (!db) throw new Error('the register is not open')
    await sql`pragma query_only = 1`.execute(db)
    const error = await register.refuse('intake.record', writtenComplaint())
    expect(error).toMatchObject({ code: 'READ_ONLY' })
    expect(error.message).toMatch(/lecture seule\s: rien n’a été enregistré/)
    await sql`pragma query_only = 0`.execute(db)
    await expectWhole(1)
  })
})

describe('a register on a network share', () => {
  it('is not opened, with the reason; nor is one made there', async () => {
    const options = { path: register.service.path, migrationsFolder, isOnNetwork: () => true }
    const service = await startService(options)
    expect(await dispatch(service, 'register.info', {})).toMatchObject({
      value: {
        state: 'UNREADABLE',
        code: 'REGISTER_ON_NETWORK',
        message: expect.stringContaining('disque de ce poste'),
      },
    })
    expect(await dispatch(service, 'complaints.list', {})).toMatchObject({
      error: { code: 'REGISTER_ON_NETWORK' },
    })
    await stopService(service)

    const folder = mkdtempSync(join(tmpdir(), 'registre31-share-'))
    const path = join(folder, 'registre.r31')
    const empty = await startService({ ...options, path })
    const input = { organisation: 'Office', profile: 'GENERIC' }
    expect(await dispatch(empty, 'register.create', input)).toMatchObject({
      error: { code: 'REGISTER_ON_NETWORK' },
    })
    await stopService(empty)
    expect(existsSync(path)).toBe(false)
    rmSync(folder, { recursive: true })
  })
})

describe('a clock that is wrong by years', () => {
  it('is said, holds nothing back, and loses nothing', async () => {
    const readClock = async () => {
      const info = await register.call('register.info', {})
      return info.state === 'OPEN' ? info.clock : undefined
    }
    expect(await readClock()).toBeNull()
    register.clock.now = '2006-01-01T00:00:00.000Z'
    expect(await readClock()).toEqual({ doubt: 'BEHIND', lastWriting: '2026-11-16T09:00:00.000Z' })
    const entry = { ...writtenComplaint(), receivedAt: '2006-01-01T00:00:00Z', occurredOn: null }
    await register.call('intake.record', entry)
    register.clock.now = '2031-01-01T00:00:00.000Z'
    expect(await readClock()).toMatchObject({ doubt: 'AHEAD' })
    await register.call('intake.record', writtenComplaint())
    await expectWhole(3)
  })
})
