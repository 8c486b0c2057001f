import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { OutputOf } from '#shared/api/contract'
import type { Complaint } from '#shared/complaints/complaint'
import { expectIndicators } from '#test/support/expect-indicators'
import { computeByHand, readRows } from '#test/support/indicator-oracle'
import { fillSample, readComplaints, type Sample } from '#test/support/sample-register'

// Written straight from the definitions of the field, with nothing of the program's own arithmetic.
describe('indicators of the sample register', () => {
  let sample: Sample
  let answer: OutputOf<'indicators.get'>
  let received: Complaint[]
  let closed: Complaint[]
  const paris = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Paris' })
  const dayOf = (at: string) => paris.format(new Date(at))
  const isIn2026 = (at: string | null) => at !== null && dayOf(at).startsWith('2026')
  const minutes = (from: string, to: string) => (Date.parse(to) - Date.parse(from)) / 60_000

  beforeAll(async () => {
    sample = await fillSample('2026-11-20T09:00:00.000Z', { complaints: 120, seed: 31 })
    answer = await sample.call('indicators.get', { from: '2026-01-01', to: '2026-12-31' })
    const counted = (await readComplaints(sample)).filter(
      ({ kind, cancelledAt, reclassifiedAt }) => kind === 'complaint' && !cancelledAt && !reclassifiedAt,
    )
    received = counted.filter(({ receivedAt }) => isIn2026(receivedAt))
    closed = counted.filter(({ closedAt }) => isIn2026(closedAt))
  }, 180_000)
  afterAll(() => sample.close())

  it('has every indicator as it is computed by hand', async () => {
    const rows = await readRows(sample.service)
    for (const period of [
      { from: '2026-01-01', to: '2026-12-31' },
      { from: '2025-07-01', to: '2026-03-17' },
      { from: '2026-02-01', to: '2026-02-28' },
    ]) {
      const moment = { today: '2026-11-20', now: '2026-11-20T09:00:00.000Z' }
      expectIndicators(await sample.call('indicators.get', period), computeByHand(rows, period, moment))
    }
  })

  it('has the rate and the other scales of the complaints that count', async () => {
    const { rate, thingsGoneWrong } = answer
    const { base } = rate.details
    expect(base).not.toBeNull()
    for (const { per, value } of thingsGoneWrong.scales) {
      const exact = (rate.n / (base ?? 1)) * per
      expect(Math.abs((value ?? 0) - exact)).toBeLessThanOrEqual(0.005 + exact * 1e-9)
    }
    expect(answer.trend.reduce((sum, month) => sum + month.rate.n, 0)).toBe(rate.n)
    const norm = answer.accuracy
    expect(norm.n).toBeLessThanOrEqual(
      answer.byNature.rows.find(({ code }) => code === 'INFORMATION_INEXACTE')?.count ?? 0,
    )
    expect(norm.value === null).toBe(norm.base === null)
  })

  it('has what was received and closed, and its shares', () => {
    expect(answer.received).toMatchObject({ value: received.length, n: received.length })
    expect(answer.closed).toMatchObject({ value: closed.length, n: closed.length })
    for (const { code, count, percent } of answer.byNature.rows) {
      const same = received.filter(({ nature }) => nature === code).length
      expect(count).toBe(same)
      expect(percent).toBeCloseTo((same / received.length) * 100, 9)
    }
    expect(answer.byNature.rows.reduce((sum, { count }) => sum + count, 0)).toBe(received.length)
  })

  it('has the median, the ninth decile by nearest rank and the slowest', () => {
    const delays = closed.map(({ receivedAt, closedAt }) => minutes(receivedAt, closedAt ?? receivedAt))
    delays.sort((a, b) => a - b)
    const half = delays.length / 2
    const median = Number.isInteger(half)
      ? ((delays[half - 1] ?? 0) + (delays[half] ?? 0)) / 2
      : delays[Math.floor(half)]
    expect(answer.resolution.value).toBe(median)
    expect(answer.resolution.p90).toBe(delays[Math.ceil(delays.length * 0.9) - 1])
    expect(answer.resolution.maximum).toBe(delays.at(-1))
    expect(answer.resolution.slowest.map((item) => item.minutes)).toEqual(delays.slice(-10).reverse())
  })

  it('has the marks of the follow-up', () => {
    const marks = closed.flatMap(({ satisfactionScore }) => satisfactionScore ?? [])
    const high = marks.filter((mark) => mark >= 4).length
    expect(answer.csat.n).toBe(marks.length)
    expect(answer.csat.value).toBeCloseTo((high / marks.length) * 100, 1)
    expect(answer.meanSatisfaction.value).toBeCloseTo(
      marks.reduce((sum, mark) => sum + mark, 0) / marks.length,
      9,
    )
    const advice = closed.flatMap(({ recommendScore }) => recommendScore ?? [])
    const promoters = advice.filter((mark) => mark >= 9).length
    const detractors = advice.filter((mark) => mark <= 6).length
    const expected =
      advice.length === 0 ? null : Math.round((100 * (promoters - detractors)) / advice.length) + 0
    expect(answer.nps).toMatchObject({ value: expected, n: advice.length })
  })

  it('has the first 80 % of the natures, by number and by severity', () => {
    for (const [pareto, weigh] of [
      [answer.pareto, () => 1],
      [answer.paretoBySeverity, (complaint: Complaint) => complaint.severity ?? 1],
    ] as const) {
      const whole = received.reduce((sum, complaint) => sum + weigh(complaint), 0)
      let before = 0
      for (const row of pareto.rows) {
        const own = received.filter(({ nature }) => nature === row.code)
        const weight = own.reduce((sum, complaint) => sum + weigh(complaint), 0)
        expect(row.weight).toBe(weight)
        expect(row.cumulativePercent).toBeCloseTo(((before + weight) / whole) * 100, 9)
        expect(row.reachesThreshold).toBe(before < 0.8 * whole && before + weight >= 0.8 * whole)
        before += weight
      }
    }
  })

  it('has the cost, and a backlog that balances month after month', () => {
    const cents = received.flatMap(({ compensations }) => compensations.map(({ amount }) => amount ?? 0))
    expect(answer.compensationTotal.value).toBe(cents.reduce((sum, amount) => sum + amount, 0))
    let open = answer.backlog.start
    for (const month of answer.backlog.months) {
      expect(month.start).toBe(open)
      open += month.received + month.reopened - month.closed - month.reclassified - month.cancelled
      expect(month.end).toBe(open)
    }
  })
})
