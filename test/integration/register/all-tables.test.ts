import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Db, Service } from '#service/context'
import type { Engine } from '#service/database/engine'
import { hashContent } from '#service/files/file-content-store'
import { attachEngine, closeRegister } from '#service/register/open-register'
import { countAllRows, readAllTables } from '#service/register/tables/read-all-tables'
import { readAtOneMoment } from '#service/register/tables/read-at-one-moment'
import { replaceAllTables } from '#service/register/tables/write-all-tables'
import { startService, stopService } from '#service/start-service'
import { listRegisterTables } from '#shared/exports/register-tables'
import { migrationsFolder } from '#test/support/open-service'
import { openPgliteEngine } from '#test/support/pglite-engine'
import { fillSample, type Sample } from '#test/support/sample-register'

const tables = listRegisterTables({ withSecrets: true })

async function readWhole(db: Db): Promise<string[]> {
  const rows: string[] = []
  for await (const batch of readAllTables(db, tables)) {
    for (const row of batch.rows) {
      // Contents are compared by what they are kept under, which `register.verify` compares with their bytes.
      const shown = Object.entries(row).map(([column, value]) =>
        value instanceof Uint8Array ? [column, hashContent(value)] : [column, value],
      )
      rows.push(`${batch.table} ${JSON.stringify(shown)}`)
    }
  }
  return rows
}

/** The first row in which two registers differ; whole rows are too long to be printed all. */
function firstDifference(here: readonly string[], there: readonly string[]): string | null {
  const index = here.findIndex((row, place) => row !== there[place])
  if (index < 0) return here.length === there.length ? null : `${here.length} and ${there.length} rows`
  return `${here[index]?.slice(0, 600)}\n${there[index]?.slice(0, 600)}`
}

function engineOf(service: Service): Engine {
  if (!service.register) throw new Error('no register is open')
  return service.register.engine
}

async function move(from: Engine, into: Engine): Promise<void> {
  await readAtOneMoment(from, async (db) => {
    await into.db
      .transaction()
      .execute(async (trx) => void (await replaceAllTables(into, trx, readAllTables(db, tables))))
  })
}

describe('all tables of a register', () => {
  let sample: Sample
  let other: Service
  beforeAll(async () => {
    sample = await fillSample('2026-11-20T09:00:00.000Z', { complaints: 12, seed: 7 })
    other = await startService({
      path: '/nowhere/registre.r31',
      migrationsFolder,
      now: () => '2026-11-20T09:00:00.000Z',
    })
    await attachEngine(other, await openPgliteEngine())
  }, 120_000)
  afterAll(async () => {
    await stopService(other)
    await sample.close()
  })

  it('are the same on PostgreSQL, and found and verified the same there', async () => {
    const before = await readWhole(engineOf(sample.service).db)
    expect(await countAllRows(engineOf(sample.service).db, tables)).toBe(before.length)
    await move(engineOf(sample.service), engineOf(other))
    expect(firstDifference(before, await readWhole(engineOf(other).db))).toBeNull()
    const { dispatch } = await import('#service/dispatch')
    const ask = async (channel: string, input: object) => [
      await dispatch(sample.service, channel, input),
      await dispatch(other, channel, input),
    ]
    for (const [channel, input] of [
      ['register.verify', {}],
      ['indicators.get', { from: '2025-01-01', to: '2026-12-31' }],
      ['complaints.list', { filter: { text: 'horaires' } }],
      ['remarks.list', { filter: { text: 'plage' } }],
      ['reports.list', {}],
    ] as const) {
      const [here, there] = await ask(channel, input)
      expect(
        JSON.stringify(there) === JSON.stringify(here),
        `${channel}: ${JSON.stringify(there).slice(0, 600)}`,
      ).toBe(true)
    }
  })

  it('come back into a register that holds something else, which is then gone', async () => {
    const before = await readWhole(engineOf(other).db)
    const second = await fillSample('2026-11-20T09:00:00.000Z', { complaints: 2, seed: 3 })
    try {
      const engine = engineOf(second.service)
      await move(engineOf(other), engine)
      expect(firstDifference(before, await readWhole(engine.db))).toBeNull()
      await expect(engine.db.deleteFrom('history').execute()).rejects.toThrow(/append-only/)
      await closeRegister(second.service)
    } finally {
      await second.close()
    }
  })
})
