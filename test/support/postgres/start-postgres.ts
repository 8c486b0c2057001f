import { resolve } from 'node:path'
import type { TestProject } from 'vitest/node'
import { migrate } from '#service/database/migrate'
import { openPostgresEngine } from '#service/database/postgres-engine'
import { connectToServer } from '#service/database/postgres-server'
import { parseServerAddress } from '#shared/server/server-address'
import { layoutDatabase } from './postgres-database'
import { startTestServer, type TestServer } from './test-server'

declare module 'vitest' {
  interface ProvidedContext {
    readonly postgresPort: number
  }
}

let server: TestServer | undefined

/** One server for all tests of a run, with an empty register that each of them copies. */
export async function setup(project: TestProject): Promise<void> {
  server = await startTestServer()
  await server.query(`create database ${layoutDatabase}`)
  const { address } = parseServerAddress(server.address(layoutDatabase))
  const engine = openPostgresEngine(connectToServer(address, { password: null, authority: null }))
  await migrate(engine, resolve(import.meta.dirname, '../../../migrations'), '2026-01-01T00:00:00.000Z')
  await engine.close()
  project.provide('postgresPort', server.port)
}

export async function teardown(): Promise<void> {
  await server?.remove()
}
