import { statSync } from 'node:fs'
import SqliteDatabase from 'better-sqlite3'
import { afterAll, expect, test } from 'vitest'
import type { Service } from '#service/context'
import { dispatch } from '#service/dispatch'
import { startService, stopService } from '#service/start-service'
import { migrationsFolder } from '#test/support/open-service'
import { bigNow, bigRegister } from './support/big-register/big-register'
import { bareSql, remember } from './support/record'
import { quantile, say, sayMachine, sayRatio, timeOf } from './support/side-by-side'
import { volumeWorks, type Work, year } from './support/volume-works'

// What a person waits for on registers of every size, beside the bare queries that read the same rows. One size by
// default; `npm run bench -- --scale` takes them all and keeps the figures.
const sizes = (process.env.REGISTRE31_BENCH_SIZES ?? '100000').split(',').map(Number)
const rounds = 20
// What takes less than a millisecond is asked for more often, until as much is compiled as after a morning.
const mostRounds = 200
const enoughMs = 500
const slow: string[] = []

afterAll(() =>
  say(slow.length > 0 ? `slower than aimed at: ${slow.join(' · ')}` : 'everything within its aim'),
)

test.each(sizes)('a register of %i complaints', { timeout: 3_600_000 }, async (size) => {
  const path = await bigRegister(size)
  if (size <= 10_000) await expectWhole(path)
  const opening: number[] = []
  const firstLooks: number[] = []
  for (let round = 0; round < 6; round += 1) {
    let opened: Service | undefined
    const took = await timeOf(async () => {
      opened = await openOn(path)
    })
    if (!opened) throw new Error('the register was not opened')
    const service = opened
    const looked = await timeOf(() => dispatch(service, 'indicators.get', year))
    // The very first one reads the program.
    if (round > 0) firstLooks.push(looked)
    opening.push(took + (await timeOf(() => stopService(service))))
  }
  const service = await openOn(path)
  const database = new SqliteDatabase(path, { readonly: true })
  sayMachine()
  say(`${size} complaints, file of ${(statSync(path).size / 1e6).toFixed(0)} MB`)
  const note = (work: string, unit: 'ms' | 'MB', values: readonly number[]) =>
    remember({ work, size, unit }, { name: work, times: values }, null)
  note('size of the file', 'MB', [statSync(path).size / 1e6])
  note('open the register and close it', 'ms', opening)
  note('dashboard of a year, nothing prepared', 'ms', firstLooks)
  for (const work of volumeWorks(database)) {
    const floorOf = await quickestWay(database, work)
    const ours: number[] = []
    const floor: number[] = []
    const ask = () =>
      work.ask(async (channel, input) => {
        const result = await dispatch(service, channel, input)
        if ('error' in result) throw new Error(`${work.name}: ${result.error.message}`)
        return result.value
      })
    let spent = 0
    for (let round = 0; round < rounds || (round < mostRounds && spent < enoughMs); round += 1) {
      const took = await timeOf(ask)
      const bare = await timeOf(floorOf)
      spent += took + bare
      // The first round compiles what the others run.
      if (round > 0) {
        ours.push(took)
        floor.push(bare)
      }
      if (round > 4 && took > 1_000) break
    }
    const bareTimes = { name: bareSql, times: floor }
    sayRatio(`${work.name}, ${size}`, { name: 'the service', times: ours }, bareTimes, `p95 ≤ ${work.aim} ms`)
    remember({ work: work.name, size }, { name: 'the service', times: ours }, bareTimes)
    if (quantile(ours, 0.95) > work.aim) slow.push(`${work.name} (${size})`)
  }
  note('memory of the service after all of it', 'MB', [process.memoryUsage().rss / 1e6])
  database.close()
  await stopService(service)
})

/** The quickest of the ways to read the rows of a work: there is no honest ratio beside a bad plan. */
async function quickestWay(database: InstanceType<typeof SqliteDatabase>, { ways }: Work) {
  let quickest = { run: () => {}, took: Number.POSITIVE_INFINITY }
  for (const way of ways) {
    const statements = way.map(({ sql, values }) => ({ statement: database.prepare(sql), values }))
    const run = () => {
      for (const { statement, values } of statements) statement.all(...values)
    }
    await timeOf(run)
    const took = await timeOf(run)
    if (took < quickest.took) quickest = { run, took }
  }
  return quickest.run
}

function openOn(path: string) {
  return startService({ path, migrationsFolder, now: () => bigNow, secretCost: 4 })
}

/** Generated registers are worth measuring only while they are what the service would have left behind. */
async function expectWhole(path: string): Promise<void> {
  const service = await openOn(path)
  const result = await dispatch(service, 'register.verify', {})
  expect(result).toMatchObject({ value: { whole: true } })
  await stopService(service)
}
