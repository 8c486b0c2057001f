import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { OutputOf } from '#shared/api/contract'
import { writtenComplaint } from '#test/support/entries'
import { expectIndicators } from '#test/support/expect-indicators'
import { computeByHand, readRows } from '#test/support/indicator-oracle'
import { engines, openTestService, type TestService } from '#test/support/open-service'
import { countBothWays } from './count-both-ways'
import { fillAtRandom } from './random-register'

const year = { from: '2026-01-01', to: '2026-12-31' }
const periods = [year, { from: '2025-06-01', to: '2026-11-16' }, { from: '2026-02-10', to: '2026-04-03' }]

describe.each(engines)('indicators on %s', (engine) => {
  let test: TestService
  beforeAll(async () => {
    test = await openTestService({ engine })
  })
  afterAll(() => test.close())

  it('says that nothing is available of an empty period, with n = 0', async () => {
    const answer = await test.call('indicators.get', year)
    expect(answer.received).toMatchObject({ value: 0, n: 0, definition: 'received', source: 'S1', ...year })
    for (const key of ['csat', 'ces', 'nps', 'resolution', 'withinCommitment', 'minutes'] as const) {
      expect(answer[key]).toMatchObject({ value: null, n: 0 })
    }
    expect(answer.backlog).toMatchObject({ start: 0, end: 0 })
    expect(answer.rate.value).toBeNull()
    expect(answer.pareto.rows).toEqual([])
  })

  it('counts a case reopened twice twice in the backlog, and closed once in the delays', async () => {
    const before = await test.call('indicators.get', { from: '2024-01-01', to: '2024-12-31' })
    expect(before.received.n).toBe(0)
    const { id } = await test.call('intake.record', writtenComplaint({ receivedAt: '2024-03-04T10:00' }))
    let current = await test.call('complaints.get', { id })
    const change = () => ({ id: current.id, version: current.version })
    current = await test.call('complaints.acknowledge', { ...change(), acknowledgedAt: '2024-03-05T10:00' })
    const answered = { answeredAt: '2024-03-06T10:00', outcome: 'UPHELD' } as const
    current = await test.call('complaints.answer', { ...change(), ...answered })
    current = await test.call('complaints.followUp', { ...change(), at: '2024-03-08T10:00' })
    current = await test.call('complaints.close', { ...change(), closedAt: '2024-03-09T10:00' })
    for (const now of ['2026-11-16T10:00:00.000Z', '2026-11-16T11:00:00.000Z']) {
      test.clock.now = now
      current = await test.call('complaints.reopen', { ...change(), reason: 'Pas réglé.' })
      current = await test.call('complaints.close', change())
    }
    const answer = await test.call('indicators.get', { from: '2024-01-01', to: '2026-12-31' })
    expect(answer.backlog).toMatchObject({ received: 1, reopened: 2, closed: 3, end: 0 })
    expect(answer.closed.n).toBe(1)
    const { database, memory } = await countBothWays(test, { from: '2024-01-01', to: '2026-12-31' })
    expect(database).toEqual(memory)
  })

  it('counts in the database what the definitions count in memory, on random registers', async () => {
    await fillAtRandom(test, engine === 'sqlite' ? 1 : 2, 120)
    const rows = await readRows(test.service)
    for (const period of periods) {
      for (const today of ['2026-03-01', '2026-11-16']) {
        test.clock.now = `${today}T09:00:00.000Z`
        const { database, memory } = await countBothWays(test, period)
        expect(database).toEqual(memory)
        expectIndicators(database, computeByHand(rows, period, { today, now: test.clock.now }))
        const { start, received, reopened, closed, reclassified, cancelled, end } = database.backlog
        expect(end).toBe(start + received + reopened - closed - reclassified - cancelled)
      }
    }
  }, 120_000)

  it('narrows every figure to a site and a nature; the parts make the whole', async () => {
    const whole = await test.call('indicators.get', year)
    const parts: OutputOf<'indicators.get'>[] = []
    for (const site of ['Site du Port', 'Site de la Plage']) {
      parts.push(await test.call('indicators.get', { ...year, sites: [site] }))
    }
    const sum = (of: (part: (typeof parts)[number]) => number) =>
      parts.reduce((total, part) => total + of(part), 0)
    expect(sum((part) => part.received.n)).toBe(whole.received.n)
    expect(sum((part) => part.closed.n)).toBe(whole.closed.n)
    expect(sum((part) => part.backlog.end)).toBe(whole.backlog.end)
    const prices = await test.call('indicators.get', { ...year, natures: ['PRIX'] })
    const row = whole.byNature.rows.find(({ code }) => code === 'PRIX')
    expect(prices.received.value).toBe(row?.count)
  })

  it('has a list behind each figure, as long as its n', async () => {
    const answer = await test.call('indicators.get', year)
    const { count } = await test.call('complaints.count', {
      filter: { ...year, kinds: ['complaint'], counted: true },
    })
    expect(count).toBe(answer.received.n)
    const closed = await test.call('complaints.count', {
      filter: { closedFrom: year.from, closedTo: year.to, kinds: ['complaint'], counted: true },
    })
    expect(closed.count).toBe(answer.closed.n)
  })

  it('tells what is late by the day of each site: it is not the same day everywhere', async () => {
    const zones = ['Europe/Paris', 'America/Martinique', 'Pacific/Noumea']
    const sites = zones.map((timeZone) => ({ name: timeZone, timeZone }))
    const own = await openTestService({ engine, now: '2026-11-12T09:00:00.000Z', create: { sites } })
    const receivedAt = '2026-11-09T10:30'
    for (const site of zones) await own.call('intake.record', writtenComplaint({ site, receivedAt }))
    const late: number[] = []
    for (const now of ['2026-11-13T12:59', '2026-11-13T13:00', '2026-11-14T02:00', '2026-11-14T05:00']) {
      own.clock.now = `${now}:00.000Z`
      const { database, memory } = await countBothWays(own, year)
      expect(database).toEqual(memory)
      late.push(database.withinCommitment.n)
    }
    // Due on Friday 13: over at 13:00 UTC in Nouméa, at 23:00 in Paris and at 4:00 in Fort-de-France.
    expect(late).toEqual([0, 1, 2, 3])
    await own.close()
  })
})
