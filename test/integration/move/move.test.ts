import { mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { dispatch } from '#service/dispatch'
import { startService, stopService } from '#service/start-service'
import { writtenComplaint } from '#test/support/entries'
import { migrationsFolder, openTestService, type TestService } from '#test/support/open-service'
import { addressOf, makeDatabase } from '#test/support/postgres/postgres-database'

describe('a register moves', () => {
  const folder = mkdtempSync(join(tmpdir(), 'registre31-move-'))
  let register: TestService

  beforeAll(async () => {
    register = await openTestService()
    for (let count = 0; count < 12; count += 1) {
      await register.call('intake.record', writtenComplaint({ summary: `Attente à l'accueil n° ${count}` }))
    }
  })

  afterAll(async () => {
    await register.close()
    rmSync(folder, { recursive: true, force: true })
  })

  it('from its file to a server and back, and is the same all the way', async () => {
    const database = await makeDatabase('EMPTY')
    const there = await register.call('move.copyTo', { to: database.address })
    expect(there).toMatchObject({ complaints: 12, remarks: 0 })
    expect(there.years).toEqual([2026])

    const server = await startService({ path: database.address, migrationsFolder })
    const info = await dispatch(server, 'register.info', {})
    expect(info).toMatchObject({ value: { state: 'OPEN', registerId: (await read(register)).registerId } })
    const found = await dispatch(server, 'complaints.list', { filter: { text: 'attente accueil' } })
    expect(found).toMatchObject({ value: { rows: { length: 12 } } })

    const path = join(folder, 'revenu.r31')
    expect(await dispatch(server, 'move.copyTo', { to: path })).toEqual({ value: there })
    await stopService(server)
    await database.remove()

    const back = await startService({ path, migrationsFolder })
    expect(await dispatch(back, 'register.verify', {})).toMatchObject({ value: { whole: true } })
    expect(await dispatch(back, 'complaints.list', {})).toEqual({
      value: await register.call('complaints.list', {}),
    })
    await stopService(back)
  })

  it('neither over another register nor over a file', async () => {
    const other = await openTestService({ engine: 'postgres' })
    const refused = await register.refuse('move.copyTo', { to: other.service.path })
    expect(refused.code).toBe('REGISTER_EXISTS')
    expect(await other.call('register.verify', {})).toMatchObject({ whole: true })
    expect(await register.refuse('move.copyTo', { to: register.service.path })).toMatchObject({
      code: 'REGISTER_EXISTS',
    })
    await other.close()
  })

  it('not to a server that refuses, and says why', async () => {
    const refused = await register.refuse('move.copyTo', { to: addressOf('no_such_database') })
    expect(refused).toMatchObject({ code: 'SERVER_REFUSED', wording: { key: 'SERVER_DATABASE' } })
  })

  it('leaves nothing behind when it is given up', async () => {
    const path = join(folder, 'abandon.r31')
    const token = '0193f1f2-0000-7000-8000-000000000031'
    register.service.emit = () => void dispatch(register.service, 'documents.cancel', { token })
    expect(await register.refuse('move.copyTo', { to: path, token })).toMatchObject({
      code: 'CANCELLED_BY_USER',
    })
    register.service.emit = () => {}
    expect(readdirSync(folder).filter((name) => name.startsWith('abandon'))).toEqual([])
  })
})

async function read(register: TestService): Promise<{ registerId: string }> {
  const info = await register.call('register.info', {})
  if (info.state !== 'OPEN') throw new Error('closed')
  return info
}
