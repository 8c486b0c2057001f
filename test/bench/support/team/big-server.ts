import { existsSync, renameSync, rmSync } from 'node:fs'
import { migrate } from '#service/database/migrate'
import { openPostgresEngine } from '#service/database/postgres-engine'
import { connectToServer } from '#service/database/postgres-server'
import { parseServerAddress } from '#shared/server/server-address'
import { migrationsFolder } from '#test/support/open-service'
import { copyData, startTestServer, type TestServer } from '#test/support/postgres/test-server'
import { bigNow, bigRegister } from '../big-register/big-register'
import { say, timeOf } from '../side-by-side'
import { copyToServer } from './copy-to-server'

/** The database of the big register. */
export const bigDatabase = 'registre'

// As an administrator sets a small server up: everything that is acknowledged is on the disk.
const careful = [
  ...['fsync', 'synchronous_commit', 'full_page_writes', 'autovacuum'].map((name) => `${name} = on`),
  ...['wal_level = replica', 'shared_buffers = 512MB', 'max_wal_size = 4GB'],
]

// What is made anew when it is lost is written the fastest way.
const hurried = [
  ...['fsync', 'synchronous_commit', 'full_page_writes', 'autovacuum'].map((name) => `${name} = off`),
  ...['wal_level = minimal', 'max_wal_senders = 0', 'max_wal_size = 8GB'],
  ...['shared_buffers = 512MB', 'maintenance_work_mem = 512MB'],
]

/**
 * A server with a register of so many complaints. Its data are made once a day from the register file and kept beside
 * it; whoever comes after begins with a copy of them.
 */
export async function startBigServer(complaints: number): Promise<TestServer> {
  const path = await bigRegister(complaints)
  const kept = path.replace(/\.r31$/, '.postgres')
  if (!existsSync(kept)) await keepData(path, kept)
  const start = performance.now()
  const server = await startTestServer({ from: kept, settings: careful })
  say(`server with ${complaints} complaints started in ${((performance.now() - start) / 1_000).toFixed(1)} s`)
  return server
}

async function keepData(path: string, kept: string): Promise<void> {
  const server = await startTestServer({ settings: hurried })
  try {
    const ms = await timeOf(() => fill(server, path))
    say(`register copied to the server in ${(ms / 1_000).toFixed(0)} s`)
    await server.stop('fast')
    const draft = `${kept}-${process.pid}`
    rmSync(draft, { recursive: true, force: true })
    copyData(server.data, draft)
    renameSync(draft, kept)
  } finally {
    await server.remove()
  }
}

async function fill(server: TestServer, path: string): Promise<void> {
  await server.query(`create database ${bigDatabase}`)
  const { address } = parseServerAddress(server.address(bigDatabase))
  const engine = openPostgresEngine(connectToServer(address, { password: null, authority: null }))
  await migrate(engine, migrationsFolder, bigNow)
  await engine.close()
  await copyToServer(path, server, bigDatabase)
}
