import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import { closeRegister } from '#service/register/open-register'
import { startOldServer } from '#test/support/postgres/old-server'
import { openWorkstation, type Workstation } from '#test/support/postgres/open-workstation'
import { startTestServer, type TestServer } from '#test/support/postgres/test-server'

const tls = (name: string) =>
  readFileSync(join(import.meta.dirname, '../../support/postgres/tls', name), 'utf8')
const authority = tls('authority.pem')

let server: TestServer
const opened: Workstation[] = []

beforeAll(async () => {
  const names = ['localhost', 'other-name', 'expired']
  server = await startTestServer({
    settings: [
      'fsync = off',
      'ssl = on',
      "ssl_cert_file = 'localhost.pem'",
      "ssl_key_file = 'localhost.key'",
    ],
    entries: [
      'host all anne 127.0.0.1/32 scram-sha-256',
      'host all bruno 127.0.0.1/32 reject',
      'hostssl all postgres 127.0.0.1/32 trust',
    ],
    files: Object.fromEntries(
      names.flatMap((name) => ['pem', 'key'].map((end) => [`${name}.${end}`, tls(`${name}.${end}`)])),
    ),
  })
  await server.query(
    `create role anne login password 'sésame'; create role bruno login; create role seul login connection limit 1`,
  )
  await server.query('create database registre owner anne')
})
afterAll(() => server.remove())

afterEach(async () => {
  for (const { close } of opened.splice(0)) await close()
})

async function open(entry: string, given: Parameters<typeof openWorkstation>[1] = {}): Promise<Workstation> {
  const workstation = await openWorkstation(`postgres://${entry}`, given)
  opened.push(workstation)
  return workstation
}

/** What somebody is told who tries to come in. */
async function tell(
  entry: string,
  given: Parameters<typeof openWorkstation>[1] = {},
): Promise<string | null> {
  const { service } = await open(entry, given)
  return service.failure ? (service.failure.wording?.key ?? service.failure.code) : null
}

/** Gives the server another certificate; lines that are open keep theirs. */
async function show(certificate: string): Promise<void> {
  await server.query(`alter system set ssl_cert_file = '${certificate}.pem'`)
  await server.query(`alter system set ssl_key_file = '${certificate}.key'`)
  await server.query('select pg_reload_conf()')
  // The server reads its settings a moment later; a new line shows which it has.
  await expect
    .poll(async () => (await server.query('show ssl_cert_file')).rows[0]?.ssl_cert_file)
    .toBe(`${certificate}.pem`)
}

describe('coming in to a server', () => {
  it('with the authority that signed it and the password, a register is made and worked in over TLS', async () => {
    const at = `anne@localhost:${server.port}/registre?sslmode=verify-full`
    const office = await open(at, { authority, password: 'sésame', makes: true })
    expect(office.service.failure).toBeNull()
    const { rows } = await server.query(
      `select distinct ssl from pg_stat_ssl join pg_stat_activity using (pid) where datname = 'registre' and usename = 'anne'`,
    )
    expect(rows).toEqual([{ ssl: true }])
    await closeRegister(office.service)
    // By number as well, where the certificate names it, and encrypted without a proof.
    expect(await tell(at.replace('localhost', '127.0.0.1'), { authority, password: 'sésame' })).toBeNull()
    expect(await tell(at.replace('verify-full', 'require'), { password: 'sésame' })).toBeNull()
  })

  it('who the server is: another authority, another name, an old certificate', async () => {
    const at = `anne@localhost:${server.port}/registre?sslmode=verify-full`
    const password = 'sésame'
    expect(await tell(at, { password })).toBe('SERVER_TLS_UNKNOWN')
    expect(await tell(at, { password, authority: tls('stranger.pem') })).toBe('SERVER_TLS_UNKNOWN')
    expect(await tell(at, { password, authority: 'no certificate at all' })).toBe('SERVER_TLS_UNKNOWN')
    await show('other-name')
    expect(await tell(at, { password, authority })).toBe('SERVER_TLS_NAME')
    await show('expired')
    expect(await tell(at, { password, authority })).toBe('SERVER_TLS_EXPIRED')
    await show('localhost')
    expect(await tell(at, { password, authority })).toBeNull()
  })

  it('who we are: the password, the entry, the base, a server that is full', async () => {
    const at = (user: string, database = 'registre') => `${user}@127.0.0.1:${server.port}/${database}`
    expect(await tell(at('anne'), { password: 'autre' })).toBe('SERVER_PASSWORD')
    expect(await tell(at('anne'))).toBe('SERVER_PASSWORD')
    expect(await tell(at('bruno'), { password: 'x' })).toBe('SERVER_ENTRY')
    expect(await tell(at('anne', 'absente'), { password: 'sésame' })).toBe('SERVER_DATABASE')
    const first = await server.query('select 1')
    expect(first.rowCount).toBe(1)
    await server.query('alter role anne connection limit 0')
    expect(await tell(at('anne'), { password: 'sésame' })).toBe('SERVER_FULL')
    await server.query('alter role anne connection limit -1')
  })

  it('a server that is older than what the register needs', async () => {
    const old = await startOldServer('120022')
    expect(await tell(`anne@127.0.0.1:${old.port}/registre?sslmode=disable`)).toBe('SERVER_VERSION')
    await old.close()
  })

  it('a server without TLS, nobody at the port, a name that no machine has', async () => {
    await server.query('alter system set ssl = off')
    await server.query('select pg_reload_conf()')
    await expect.poll(async () => (await server.query('show ssl')).rows[0]?.ssl).toBe('off')
    const at = `anne@localhost:${server.port}/registre?sslmode=verify-full`
    expect(await tell(at, { authority, password: 'sésame' })).toBe('SERVER_TLS_MISSING')
    expect(await tell('anne@localhost:1/registre?sslmode=disable')).toBe('SERVER_CLOSED')
    expect(await tell('anne@serveur.invalid/registre')).toBe('SERVER_NAME')
  })
})
