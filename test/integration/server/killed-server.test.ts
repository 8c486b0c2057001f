import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { migrate } from '#service/database/migrate'
import { openPostgresEngine } from '#service/database/postgres-engine'
import { connectToServer } from '#service/database/postgres-server'
import { parseServerAddress } from '#shared/server/server-address'
import { migrationsFolder } from '#test/support/open-service'
import { keepWorking } from '#test/support/postgres/keep-working'
import { openWorkstation, type Workstation } from '#test/support/postgres/open-workstation'
import { startTestServer, type TestServer } from '#test/support/postgres/test-server'

let server: TestServer
let standby: TestServer | undefined
const desks: Workstation[] = []

beforeAll(async () => {
  // What is acknowledged was handed to the system: it outlives the server, which is what is put to the proof.
  server = await startTestServer({ settings: ['fsync = off', 'full_page_writes = off'] })
  await server.query('create database registre')
  const { address } = parseServerAddress(server.address('registre'))
  const engine = openPostgresEngine(connectToServer(address, { password: null, authority: null }))
  await migrate(engine, migrationsFolder, '2026-01-01T00:00:00.000Z')
  await engine.close()
  desks.push(await openWorkstation(server.address('registre'), { makes: true }))
  for (let more = 0; more < 3; more += 1) desks.push(await openWorkstation(server.address('registre')))
})
afterAll(async () => {
  for (const desk of desks) await desk.close()
  await server.remove()
  await standby?.remove()
})

describe('a server that is killed while everybody works', () => {
  it('twice, and started again: what was acknowledged is there once, numbers have no gap, the history is whole', async () => {
    const acknowledged = await keepWorking(desks, async (recorded) => {
      for (let kill = 1; kill <= 2; kill += 1) {
        await recorded(kill * 12)
        await server.stop('immediate')
        await server.start()
      }
      await recorded(36)
    })
    expect(acknowledged.entries).toBeGreaterThanOrEqual(36)
    expect(acknowledged.changes).toBeGreaterThan(0)
    await acknowledged.expectThereOnce(desks[0])
    expect(await desks[0]?.call('register.verify', {})).toMatchObject({ whole: true, findings: [] })
  })

  it('and a standby that takes over: everything that was acknowledged is there', async () => {
    standby = await server.makeStandby()
    const hosts = [standby, server].map(({ port }) => `127.0.0.1:${port}`).join(',')
    const pair = `postgres://postgres@${hosts}/registre?sslmode=disable`
    // The first host of the address only repeats the second one: it is passed over.
    const both = await Promise.all([openWorkstation(pair), openWorkstation(pair)])
    desks.push(...both)
    expect(both.map(({ service }) => service.failure)).toEqual([null, null])
    await server.query(`alter system set synchronous_standby_names = 'standby'`)
    await server.query('select pg_reload_conf()')
    const acknowledged = await keepWorking(both, async (recorded) => {
      await recorded(8)
      await server.stop('immediate')
      await standby?.query('select pg_promote()')
      await recorded(16)
    })
    await acknowledged.expectThereOnce(both[0])
    expect(await both[0]?.call('register.verify', {})).toMatchObject({ whole: true, findings: [] })
  })
})
