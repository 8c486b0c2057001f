import { type ChildProcess, spawn, spawnSync } from 'node:child_process'
import { once } from 'node:events'
import {
  appendFileSync,
  chmodSync,
  chownSync,
  cpSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
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
  /** A second server that repeats everything this one does, until it is promoted. */
  makeStandby(): Promise<TestServer>
  /** Stops for good and leaves nothing behind. */
  remove(): Promise<void>
}

interface ServerOptions {
  /** Lines of postgresql.conf. */
  readonly settings?: readonly string[]
  /** Lines of pg_hba.conf, before those that let everybody in. */
  readonly entries?: readonly string[]
  /** Files beside the settings, by name; only their owner may read them. */
  readonly files?: Readonly<Record<string, string>>
  /** Data of a server that was stopped in order, to begin with a copy of. */
  readonly from?: string
}

const hurried = ['fsync = off', 'synchronous_commit = off', 'full_page_writes = off']

/** Makes a cluster in a temporary folder and starts it. By default nothing of it would survive a power cut. */
export async function startTestServer(options: ServerOptions = {}): Promise<TestServer> {
  const { settings = hurried, entries = [], files = {} } = options
  const folder = makeFolder()
  const owner = chooseOwner()
  const bin = placeBinaries(folder)
  const data = join(folder, 'data')
  if (options.from) {
    copyData(options.from, data)
    // Of several lines that say the same, the last one counts.
    appendFileSync(join(data, 'postgresql.conf'), `\n${settings.join('\n')}\n`)
    return startOn(folder, bin)
  }
  const initdb = ['-D', data, '-U', 'postgres', '--auth=trust', '--encoding=UTF8', '--no-locale', '--no-sync']
  const made = spawnSync(join(bin, 'initdb'), initdb, {
    ...owner,
    cwd: folder,
    env: environment,
    encoding: 'utf8',
  })
  if (made.status !== 0) throw new Error(`initdb: ${made.stderr || made.error}`)
  for (const [name, text] of Object.entries(files)) {
    writeFileSync(join(data, name), text, { mode: 0o600 })
    if (owner) chownSync(join(data, name), owner.uid, owner.gid)
  }
  const access = join(data, 'pg_hba.conf')
  writeFileSync(access, `${entries.join('\n')}\n${readFileSync(access, 'utf8')}`)
  const own = ["listen_addresses = '127.0.0.1'", `unix_socket_directories = ''`, 'max_connections = 300']
  appendFileSync(join(data, 'postgresql.conf'), `\n${[...own, ...settings].join('\n')}\n`)
  return startOn(folder, bin)
}

const environment = { ...process.env, LC_ALL: 'C', TZ: 'UTC' }

/** A folder that whoever runs the server may enter. */
function makeFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'registre31-postgres-'))
  const owner = chooseOwner()
  if (owner) chownSync(folder, owner.uid, owner.gid)
  return folder
}

async function startOn(folder: string, bin: string): Promise<TestServer> {
  const data = join(folder, 'data')
  const port = await freePort()
  let server: ChildProcess | undefined

  const server31: TestServer = {
    port,
    data,
    address: (database, user = 'postgres') => `postgres://${user}@127.0.0.1:${port}/${database}`,
    async query(text, database = 'postgres') {
      const client = new pg.Client({ connectionString: server31.address(database) })
      // A server that is stopped while it answers is told by the answer.
      client.on('error', () => undefined)
      await client.connect()
      try {
        return await client.query(text)
      } finally {
        await client.end()
      }
    },
    async start() {
      const run = { ...chooseOwner(), cwd: folder, env: environment, stdio: 'ignore' } as const
      server = spawn(join(bin, 'postgres'), ['-D', data, '-p', String(port)], run)
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
    async makeStandby() {
      const other = makeFolder()
      await server31.stop('fast')
      copyData(data, join(other, 'data'))
      await server31.start()
      const follow = `primary_conninfo = 'host=127.0.0.1 port=${port} user=postgres application_name=standby'`
      appendFileSync(join(other, 'data/postgresql.conf'), `\n${follow}\n`)
      writeFileSync(join(other, 'data/standby.signal'), '')
      return startOn(other, bin)
    },
    async remove() {
      await server31.stop('immediate')
      rmSync(folder, { recursive: true, force: true })
    },
  }
  await server31.start()
  return server31
}

/** Everything stays its owner's, whom the server asks to be the one who runs it. */
export function copyData(from: string, to: string): void {
  const copied = spawnSync('cp', ['-a', '--reflink=auto', from, to], { encoding: 'utf8' })
  if (copied.status !== 0) throw new Error(`cp: ${copied.stderr || copied.error}`)
}

/** PostgreSQL refuses to be run by root, as whom containers run. */
function chooseOwner(): { uid: number; gid: number } | undefined {
  if (process.getuid?.() !== 0) return undefined
  const found = spawnSync('id', ['-u', 'postgres'], { encoding: 'utf8' })
  const uid = found.status === 0 ? Number(found.stdout) : 65_534
  return { uid, gid: uid }
}

/** Programs below root's own folder are copied to where the owner of the server may read them. */
function placeBinaries(folder: string): string {
  const bin = findPostgres()
  if (!bin) throw new Error('no PostgreSQL server: `npm test` gets one')
  if (process.getuid?.() !== 0 || !bin.startsWith('/root/')) return bin
  const copy = join(folder, 'programs')
  cpSync(dirname(bin), copy, { recursive: true, verbatimSymlinks: true })
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
