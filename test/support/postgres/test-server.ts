import { type ChildProcess, spawn, spawnSync } from 'node:child_process'
import { once } from 'node:events'
import { appendFileSync, chmodSync, chownSync, cpSync, mkdtempSync, rmSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import pg from 'pg'
import { findPostgres } from '../../../build/setup/postgres.mjs'

/** A real PostgreSQL server of the tests, on the loopback address. */
export interface TestServer {
  readonly port: number
  /** Folder of its data, for tests that change its settings. */
  readonly data: string
  /** Address of a database for a person; the owner of everything by default. */
  address(database: string, user?: string): string
  /** Runs statements as the owner of everything. */
  query(text: string, database?: string): Promise<pg.QueryResult>
  start(): Promise<void>
  /** `fast` cuts the lines in order, `immediate` as a power cut does. */
  stop(mode: 'fast' | 'immediate'): Promise<void>
  /** Stops for good and leaves nothing behind. */
  remove(): Promise<void>
}

interface ServerOptions {
  /** Lines of postgresql.conf. */
  readonly settings?: readonly string[]
}

const hurried = ['fsync = off', 'synchronous_commit = off', 'full_page_writes = off']

/** Makes a cluster in a temporary folder and starts it. By default nothing of it would survive a power cut. */
export async function startTestServer({ settings = hurried }: ServerOptions = {}): Promise<TestServer> {
  const folder = mkdtempSync(join(tmpdir(), 'registre31-postgres-'))
  const owner = chooseOwner()
  if (owner) chownSync(folder, owner.uid, owner.gid)
  const bin = await placeBinaries(folder)
  const data = join(folder, 'data')
  const run = { ...owner, cwd: folder, env: { ...process.env, LC_ALL: 'C', TZ: 'UTC' } }
  const initdb = ['-D', data, '-U', 'postgres', '--auth=trust', '--encoding=UTF8', '--no-locale', '--no-sync']
  const made = spawnSync(join(bin, 'initdb'), initdb, { ...run, encoding: 'utf8' })
  if (made.status !== 0) throw new Error(`initdb: ${made.stderr || made.error}`)
  const port = await freePort()
  const own = [
    `port = ${port}`,
    "listen_addresses = '127.0.0.1'",
    `unix_socket_directories = ''`,
    'max_connections = 300',
  ]
  appendFileSync(join(data, 'postgresql.conf'), `\n${[...own, ...settings].join('\n')}\n`)
  let server: ChildProcess | undefined

  const server31: TestServer = {
    port,
    data,
    address: (database, user = 'postgres') => `postgres://${user}@127.0.0.1:${port}/${database}`,
    async query(text, database = 'postgres') {
      const client = new pg.Client({ connectionString: server31.address(database) })
      await client.connect()
      try {
        return await client.query(text)
      } finally {
        await client.end()
      }
    },
    async start() {
      server = spawn(join(bin, 'postgres'), ['-D', data], { ...run, stdio: 'ignore' })
      for (let tried = 0; ; tried += 1) {
        try {
          await server31.query('select 1')
          return
        } catch (error) {
          if (tried > 200 || server.exitCode !== null) throw error
          await wait(50)
        }
      }
    },
    async stop(mode) {
      if (!server || server.exitCode !== null || server.signalCode !== null) return
      const ended = once(server, 'exit')
      server.kill(mode === 'fast' ? 'SIGINT' : 'SIGQUIT')
      await ended
    },
    async remove() {
      await server31.stop('immediate')
      rmSync(folder, { recursive: true, force: true })
    },
  }
  await server31.start()
  return server31
}

/** PostgreSQL refuses to be run by root, as whom containers run. */
function chooseOwner(): { uid: number; gid: number } | undefined {
  if (process.getuid?.() !== 0) return undefined
  const found = spawnSync('id', ['-u', 'postgres'], { encoding: 'utf8' })
  const uid = found.status === 0 ? Number(found.stdout) : 65_534
  return { uid, gid: uid }
}

/** Programs below root's own folder are copied to where the owner of the server may read them. */
async function placeBinaries(folder: string): Promise<string> {
  const bin = findPostgres()
  if (!bin) throw new Error('no PostgreSQL server: `npm test` gets one')
  if (process.getuid?.() !== 0 || !bin.startsWith('/root/')) return bin
  const copy = join(folder, 'programs')
  cpSync(dirname(bin), copy, { recursive: true })
  chmodSync(copy, 0o755)
  return join(copy, 'bin')
}

async function freePort(): Promise<number> {
  const probe = createServer().listen(0, '127.0.0.1')
  await once(probe, 'listening')
  const address = probe.address()
  probe.close()
  await once(probe, 'close')
  if (typeof address !== 'object' || address === null) throw new Error('no free port')
  return address.port
}
