import { monitorEventLoopDelay } from 'node:perf_hooks'
import pg from 'pg'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { openPostgresEngine } from '#service/database/postgres-engine'
import { connectToServer } from '#service/database/postgres-server'
import type { Random } from '#service/demonstration/random/random'
import { dispatch } from '#service/dispatch'
import { attachEngine } from '#service/register/open-register'
import type { ChannelName, InputOf, OutputOf } from '#shared/api/contract'
import { parseServerAddress } from '#shared/server/server-address'
import { keepWorking } from '#test/support/postgres/keep-working'
import { openWorkstation, type Workstation } from '#test/support/postgres/open-workstation'
import type { TestServer } from '#test/support/postgres/test-server'
import { bigNow } from './support/big-register/big-register'
import { deskEntry } from './support/desk-entry'
import { quantile, say, sayMachine, timeOf } from './support/side-by-side'
import { forgetBareDesks, makeBareDesk, type Samples } from './support/team/bare-desk'
import { bigDatabase, startBigServer } from './support/team/big-server'
import { recordStatements } from './support/team/record-statements'
import { type Desk, sayTimes, simulateDesks, type Times } from './support/team/simulate-desks'

// For people a look; the whole proof is 200,000 complaints, 120 seconds and 20 kills.
const complaints = Number(process.env.REGISTRE31_BENCH_COMPLAINTS ?? 2_000)
const seconds = Number(process.env.REGISTRE31_BENCH_SECONDS ?? 20)
/** From one thing that somebody does to the next; at a real desk it is minutes. */
const pause = Number(process.env.REGISTRE31_BENCH_PAUSE ?? 5)
const kills = Number(process.env.KILLS ?? 3)
const workstations = 50
const secrets = { password: null, authority: null }

let server: TestServer

beforeAll(async () => {
  server = await startBigServer(complaints)
})
afterAll(() => server.remove())

const openDesk = () => openWorkstation(server.address(bigDatabase), { now: () => bigNow })

const filter = { statuses: ['RECEIVED' as const] }
const period = { from: '2026-01-01', to: '2026-11-20' }
const reads = [
  ['complaints.list', { filter }],
  ['search.find', { text: 'visite' }],
  ['today.list', {}],
  ['indicators.get', period],
] as const
const searched = ['porte', 'attente', 'visite', 'horaire', 'accueil', 'remboursement']

test(`${workstations} workstations for ${seconds} s on ${complaints} complaints beside the same work with bare statements`, async () => {
  const desks: Workstation[] = []
  while (desks.length < workstations) desks.push(await openDesk())
  const [first] = desks
  if (!first) throw new Error('no desk')
  const open = await first.call('complaints.list', {
    filter: { statuses: ['RECEIVED', 'ACKNOWLEDGED'] },
    limit: 400,
  })
  const editable = open.rows.map(({ id }) => id)
  for (const { service } of desks) await dispatch(service, 'complaints.list', {})
  const before = await countVersions(first)
  const edits = { done: 0, conflicts: 0 }
  const numbers: string[] = []
  const samples = await readSamples(editable)
  sayMachine()
  // Real desks have a process each; here one that computes figures makes all others wait.
  const held = monitorEventLoopDelay({ resolution: 10 })
  held.enable()
  const processor = process.cpuUsage()
  const ours = await simulateDesks(
    desks.map((desk, index) => makeDesk(desk, index, editable, { edits, numbers })),
    { seconds, pause },
  )
  const used = process.cpuUsage(processor)
  held.disable()
  // Nothing lost and nothing twice; further down, no gap and the chain whole.
  expect((await countVersions(first)) - before).toBe(edits.done)
  expect(new Set(numbers).size).toBe(numbers.length)
  const perCall = (used.user + used.system) / 1_000 / total(ours)
  const [p95, p99] = [95, 99].map((part) => (held.percentile(part) / 1e6).toFixed(0))
  say(
    `all ${workstations} in one process: ${perCall.toFixed(1)} ms of a processor for one thing done; it was busy with one of them for ${p95} / ${p99} ms (p95 / p99)`,
  )
  sayMachine()

  for (const desk of desks) if (desk !== first) await desk.close()
  const pools = desks.map(() => new pg.Pool({ connectionString: server.address(bigDatabase), max: 5 }))
  const bare = await simulateDesks(
    pools.map((pool) => makeBareDesk(pool, samples)),
    { seconds, pause },
  )
  await Promise.all(pools.map((pool) => pool.end()))
  sayMachine()
  sayTimes(ours, bare)
  await server.query(forgetBareDesks, bigDatabase)
  await first.close()
  say(`${edits.done} edits (${edits.conflicts} conflicts shown), ${numbers.length} entries, none lost`)
})

function total(times: Times): number {
  return Object.values(times).reduce((sum, { length }) => sum + length, 0)
}

async function countVersions({ service }: Workstation): Promise<number> {
  const db = service.register?.engine.db
  if (!db) throw new Error('closed')
  const row = await db
    .selectFrom('complaint')
    .select((given) => given.fn.sum<number | string>(given(given.ref('version'), '-', 1)).as('changes'))
    .executeTakeFirstOrThrow()
  return Number(row.changes)
}

interface Done {
  readonly edits: { done: number; conflicts: number }
  readonly numbers: string[]
}

function makeDesk({ service }: Workstation, desk: number, editable: readonly string[], told: Done): Desk {
  async function call<C extends ChannelName>(channel: C, input: InputOf<C>): Promise<OutputOf<C>> {
    const result = await dispatch(service, channel, input)
    if ('error' in result) throw new Error(`${channel}: ${JSON.stringify(result.error)}`)
    return result.value
  }
  let rank = desk * 2_000
  return {
    async intake() {
      rank += 1
      told.numbers.push((await call('intake.record', deskEntry(rank))).number)
    },
    async edit(random) {
      for (;;) {
        const id = some(random, editable)
        const { version } = await call('complaints.get', { id })
        const changes = { place: `Lieu ${random()}` }
        const result = await dispatch(service, 'complaints.update', { id, version, changes })
        if ('value' in result) {
          told.edits.done += 1
          return
        }
        // Somebody was faster: people look and take another one.
        if (result.error.code !== 'CONFLICT') throw new Error(JSON.stringify(result.error))
        told.edits.conflicts += 1
      }
    },
    async list() {
      await call('complaints.list', { filter })
    },
    async search(random) {
      await call('search.find', { text: some(random, searched) })
    },
    async today() {
      await call('today.list', {})
    },
    async dashboard() {
      await call('indicators.get', period)
    },
  }
}

function some<T>(random: Random, values: readonly T[]): T {
  const value = values[Math.floor(random() * values.length)]
  if (value === undefined) throw new Error('nothing to choose from')
  return value
}

/** What our own calls write and ask, once each. */
async function readSamples(editable: readonly string[]): Promise<Samples> {
  const { address } = parseServerAddress(server.address(bigDatabase))
  const { link, record } = recordStatements(connectToServer(address, secrets))
  const desk = await openWorkstation('/nowhere/registre.r31', { now: () => bigNow })
  await attachEngine(desk.service, openPostgresEngine(link))
  await desk.call('complaints.list', {})
  const reads = (statements: Awaited<ReturnType<typeof record>>) =>
    statements.filter(
      ({ text }) => !/from "(setting|site|employee|list_item|protection|account|site_calendar)"/.test(text),
    )
  const asked = {
    list: reads(await record(() => desk.call('complaints.list', { filter }))),
    search: reads(await record(() => desk.call('search.find', { text: 'visite' }))),
    today: reads(await record(() => desk.call('today.list', {}))),
    dashboard: reads(await record(() => desk.call('indicators.get', period))),
  }
  const written = await record(() => desk.call('intake.record', deskEntry(999_999)))
  const words = written.find(({ text }) => text.includes('complaint_search'))?.parameters[1]
  await desk.close()
  const newest = async (table: string, order: string) =>
    (await server.query(`select * from ${table} order by ${order} desc limit 1`, bigDatabase)).rows[0]
  return {
    complaint: await newest('complaint', 'ordinal'),
    history: await newest('history', 'sequence'),
    personal: await newest('history_personal', 'sequence'),
    words: String(words),
    asked,
    editable,
  }
}

test(`the server killed and started again ${kills} times while everybody works`, async () => {
  const desks: Workstation[] = []
  while (desks.length < workstations) desks.push(await openDesk())
  const outages: number[] = []
  const acknowledged = await keepWorking(
    desks,
    async (recorded) => {
      for (let kill = 1; kill <= kills; kill += 1) {
        await recorded(kill * workstations)
        await server.stop('immediate')
        outages.push(await timeOf(() => server.start()))
      }
      await recorded((kills + 1) * workstations)
    },
    { reads, pauseMs: 1_000 },
  )
  sayMachine()
  await acknowledged.expectThereOnce(desks[0])
  for (const desk of desks) await desk.close()
  const { entries, changes } = acknowledged
  say(
    `${kills} kills: ${entries} entries and ${changes} changes acknowledged, every one there once; the server was away ${quantile(outages, 0.5).toFixed(0)} ms at the median`,
  )
})

test('afterwards the register is whole: no number is missing, nobody altered the history', async () => {
  const desk = await openDesk()
  const ms = await timeOf(async () =>
    expect(await desk.call('register.verify', {})).toMatchObject({ whole: true, findings: [] }),
  )
  await desk.close()
  say(`verified whole in ${(ms / 1_000).toFixed(0)} s`)
})
