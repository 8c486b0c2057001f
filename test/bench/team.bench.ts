import pg from 'pg'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { migrate } from '#service/database/migrate'
import { openPostgresEngine } from '#service/database/postgres-engine'
import { connectToServer } from '#service/database/postgres-server'
import type { Random } from '#service/demonstration/random/random'
import { dispatch } from '#service/dispatch'
import { attachEngine } from '#service/register/open-register'
import type { ChannelName, InputOf, OutputOf } from '#shared/api/contract'
import { parseServerAddress } from '#shared/server/server-address'
import { migrationsFolder } from '#test/support/open-service'
import { keepRecording } from '#test/support/postgres/keep-recording'
import { openWorkstation, type Workstation } from '#test/support/postgres/open-workstation'
import { startTestServer, type TestServer } from '#test/support/postgres/test-server'
import { bigNow, bigRegister } from './support/big-register/big-register'
import { deskEntry } from './support/desk-entry'
import { quantile, say, sayMachine, timeOf } from './support/side-by-side'
import { forgetBareDesks, makeBareDesk, type Samples } from './support/team/bare-desk'
import { copyToServer } from './support/team/copy-to-server'
import { recordStatements } from './support/team/record-statements'
import { type Desk, sayTimes, simulateDesks, type Times } from './support/team/simulate-desks'

const complaints = Number(process.env.REGISTRE31_BENCH_COMPLAINTS ?? 200_000)
const seconds = Number(process.env.REGISTRE31_BENCH_SECONDS ?? 120)
const workstations = 50
const kills = 20
const secrets = { password: null, authority: null }

let server: TestServer

beforeAll(async () => {
  // As an administrator sets a small server up: everything that is acknowledged is on the disk.
  server = await startTestServer({ settings: ['shared_buffers = 512MB', 'max_wal_size = 4GB'] })
})
afterAll(() => server.remove())

async function openEngine(database: string) {
  const { address } = parseServerAddress(server.address(database))
  return openPostgresEngine(connectToServer(address, secrets))
}

/** The big register on the server. */
async function placeBigRegister(): Promise<void> {
  const path = await bigRegister(complaints)
  await server.query('create database registre')
  const target = await openEngine('registre')
  await migrate(target, migrationsFolder, bigNow)
  await target.close()
  const ms = await timeOf(() => copyToServer(path, server, 'registre'))
  say(`${complaints} complaints copied to the server in ${(ms / 1_000).toFixed(0)} s`)
}

const filter = { statuses: ['RECEIVED' as const] }
const searched = ['porte', 'attente', 'visite', 'horaire', 'accueil', 'remboursement']

test(`${workstations} workstations for ${seconds} s on ${complaints} complaints beside the same work with bare statements`, async () => {
  await placeBigRegister()
  const desks: Workstation[] = []
  for (let desk = 0; desk < workstations; desk += 1) {
    desks.push(await openWorkstation(server.address('registre'), { now: () => bigNow }))
  }
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
  const processor = process.cpuUsage()
  const ours = await simulateDesks(
    desks.map((desk, index) => makeDesk(desk, index, editable, { edits, numbers })),
    seconds,
  )
  const used = process.cpuUsage(processor)
  // Nothing lost and nothing twice; further down, no gap and the chain whole.
  expect((await countVersions(first)) - before).toBe(edits.done)
  expect(new Set(numbers).size).toBe(numbers.length)
  const perCall = (used.user + used.system) / 1_000 / total(ours)
  say(`all ${workstations} in one process: ${perCall.toFixed(1)} ms of a processor for one thing done`)
  sayMachine()

  for (const desk of desks) if (desk !== first) await desk.close()
  const pools = desks.map(() => new pg.Pool({ connectionString: server.address('registre'), max: 5 }))
  const bare = await simulateDesks(
    pools.map((pool) => makeBareDesk(pool, samples)),
    seconds,
  )
  await Promise.all(pools.map((pool) => pool.end()))
  sayMachine()
  sayTimes(ours, bare)
  await server.query(forgetBareDesks, 'registre')
  const verifyMs = await timeOf(async () =>
    expect(await first.call('register.verify', {})).toMatchObject({ whole: true, findings: [] }),
  )
  await first.close()
  say(
    `${edits.done} edits (${edits.conflicts} conflicts shown), ${numbers.length} entries, none lost; verified whole in ${(verifyMs / 1_000).toFixed(0)} s`,
  )
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
      await call('indicators.get', { from: '2026-01-01', to: '2026-11-20' })
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
  const { address } = parseServerAddress(server.address('registre'))
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
    dashboard: reads(
      await record(() => desk.call('indicators.get', { from: '2026-01-01', to: '2026-11-20' })),
    ),
  }
  const written = await record(() => desk.call('intake.record', deskEntry(999_999)))
  const words = written.find(({ text }) => text.includes('complaint_search'))?.parameters[1]
  await desk.close()
  const newest = async (table: string, order: string) =>
    (await server.query(`select * from ${table} order by ${order} desc limit 1`, 'registre')).rows[0]
  return {
    complaint: await newest('complaint', 'ordinal'),
    history: await newest('history', 'sequence'),
    personal: await newest('history_personal', 'sequence'),
    words: String(words),
    asked,
    editable,
  }
}

test(`the server killed and started again ${kills} times while everybody records`, async () => {
  await server.query('create database fautes')
  const engine = await openEngine('fautes')
  await migrate(engine, migrationsFolder, bigNow)
  await engine.close()
  const desks = [await openWorkstation(server.address('fautes'), { makes: true })]
  while (desks.length < 10) desks.push(await openWorkstation(server.address('fautes')))
  const outages: number[] = []
  const acknowledged = await keepRecording(desks, async (recorded) => {
    for (let kill = 1; kill <= kills; kill += 1) {
      await recorded(kill * 25)
      await server.stop('immediate')
      outages.push(await timeOf(() => server.start()))
    }
    await recorded((kills + 1) * 25)
  })
  await acknowledged.expectThereOnce(desks[0])
  for (const desk of desks) await desk.close()
  say(
    `${kills} kills: ${acknowledged.length} entries acknowledged, every one there once; the server was away ${quantile(outages, 0.5).toFixed(0)} ms at the median`,
  )
})
