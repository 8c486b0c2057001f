import { fc, test } from '@fast-check/vitest'
import { describe, expect, it } from 'vitest'
import { type BaseEntry, chooseEntries } from '#shared/rates/base-entries'
import { monthlyRates, type RateQuestion, rateOfPeriod } from '#shared/rates/rate-rules'
import { dateOfDayNumber } from '#shared/time/day-number'
import { daysInPeriod, monthsOfPeriod, yearPeriod } from '#shared/time/period'

const year = yearPeriod(2026)
const firstHalf = { from: '2026-01-01', to: '2026-06-30' }
const base = (changes: Partial<BaseEntry>): BaseEntry => ({
  kind: 'VISITORS',
  site: null,
  ...year,
  value: 10_000,
  source: 'Compteur',
  ...changes,
})
const complaint = (receivedOn: string, site = 'A', count = 1) => ({ receivedOn, site, count })
const rate = (changes: Partial<RateQuestion>) =>
  rateOfPeriod({
    kind: 'VISITORS',
    period: year,
    site: null,
    sites: ['A', 'B'],
    entries: [base({})],
    counted: [complaint('2026-03-01')],
    ...changes,
  })

describe('the base of a rate', () => {
  it('is non calculable when it is missing, zero or of another kind', () => {
    expect(rate({ entries: [] })).toEqual({ calculable: false, reason: 'BASE_MISSING', count: 1 })
    expect(rate({ entries: [base({ value: 0 })] })).toEqual({
      calculable: false,
      reason: 'BASE_ZERO',
      count: 1,
    })
    expect(rate({ entries: [base({ kind: 'ENQUIRIES' })] })).toMatchObject({
      calculable: false,
      reason: 'BASE_MISSING',
    })
    expect(rate({ entries: [base(yearPeriod(2025))] })).toMatchObject({
      calculable: false,
      reason: 'BASE_MISSING',
    })
    expect(rate({ entries: [base({ site: 'A', ...yearPeriod(2025) })] })).toMatchObject({
      reason: 'BASE_MISSING',
    })
  })

  it('makes 0.00 when nobody complained', () => {
    expect(rate({ counted: [] })).toMatchObject({
      calculable: true,
      rate: 0,
      rateHundredths: 0,
      count: 0,
      interval: { low: 0 },
    })
    expect(rate({ counted: [], entries: [] })).toMatchObject({ calculable: false })
  })

  it('adds months up and covers the year exactly', () => {
    const months = monthsOfPeriod(year).map(({ from, to }) => base({ from, to, value: 1_000, source: null }))
    expect(rate({ entries: months })).toMatchObject({
      base: 12_000,
      coverage: 'EXACT',
      covered: [year],
      rate: 0.08,
      sources: [],
    })
    // The year entered as well counts nothing twice: the months are finer.
    expect(rate({ entries: [base({ value: 99_000 }), ...months] })).toMatchObject({
      base: 12_000,
      coverage: 'EXACT',
    })
    expect(rate({ entries: [base({ value: 99_000 }), ...months.slice(1)] })).toMatchObject({
      base: 99_000,
      coverage: 'EXACT',
    })
  })

  it('of a seasonal site is enough while complaints come in season only', () => {
    const season = [
      base({ from: '2026-04-01', to: '2026-06-30', value: 3_000 }),
      base({ from: '2026-07-01', to: '2026-09-30', value: 5_000 }),
    ]
    expect(rate({ entries: season, counted: [complaint('2026-07-14')] })).toMatchObject({
      base: 8_000,
      coverage: 'PARTIAL',
      covered: [{ from: '2026-04-01', to: '2026-09-30' }],
    })
    expect(rate({ entries: season, counted: [complaint('2026-07-14'), complaint('2026-12-24')] })).toEqual({
      calculable: false,
      reason: 'BASE_INCOMPLETE',
      count: 2,
    })
  })

  it('of a wider period is used as it is, the shortest first, and annualised', () => {
    const entries = [base({ from: '2025-01-01', to: '2026-12-31', value: 50_000 }), base({ value: 20_000 })]
    expect(rate({ entries, period: firstHalf, counted: [complaint('2026-03-01', 'A', 30)] })).toMatchObject({
      base: 20_000,
      coverage: 'WIDER',
      covered: [year],
      rate: 1.5,
      partialYear: true,
      annualised: 3.02,
    })
  })

  it('of a partial year that it covers exactly is already that of a year', () => {
    const entries = [base({ ...firstHalf, value: 10_000 })]
    expect(rate({ entries, period: firstHalf })).toMatchObject({
      rate: 0.1,
      annualised: 0.1,
      partialYear: true,
      coverage: 'EXACT',
    })
    expect(rate({})).toMatchObject({ partialYear: false, annualised: null })
  })

  it('is the mean over days of a stock', () => {
    const entries = [
      base({ kind: 'SUBSCRIBERS', from: '2026-01-01', to: '2026-01-31', value: 3_100 }),
      base({ kind: 'SUBSCRIBERS', from: '2026-02-01', to: '2026-02-28', value: 2_800 }),
    ]
    const period = { from: '2026-01-01', to: '2026-02-28' }
    const outcome = rate({
      kind: 'SUBSCRIBERS',
      entries,
      period,
      counted: [complaint('2026-01-02', 'A', 59)],
    })
    // (3100 × 31 + 2800 × 28) ÷ 59 = 2957.63; 59 ÷ that × 1000 = 19.948…; × 365 ÷ 59 = 123.41
    expect(outcome).toMatchObject({ base: 2_957.63, coverage: 'EXACT', rate: 19.95, annualised: 123.41 })
  })

  it('of subscribers of a year serves any part of it', () => {
    const entries = [base({ kind: 'SUBSCRIBERS', value: 88_281 })]
    const straddling = { from: '2025-07-01', to: '2026-06-30' }
    expect(rate({ kind: 'SUBSCRIBERS', entries, period: firstHalf })).toMatchObject({
      base: 88_281,
      coverage: 'WIDER',
    })
    expect(rate({ kind: 'SUBSCRIBERS', entries, period: straddling })).toMatchObject({
      coverage: 'PARTIAL',
      covered: [firstHalf],
    })
  })

  it('is the site’s own, except in a register of one site', () => {
    expect(rate({ site: 'A' })).toMatchObject({ calculable: false, reason: 'BASE_MISSING' })
    expect(rate({ site: 'A', sites: ['A'] })).toMatchObject({ base: 10_000, rate: 0.1 })
    expect(rate({ sites: ['A'], entries: [base({ site: 'A' })] })).toMatchObject({ base: 10_000 })
    expect(
      rate({ site: 'B', entries: [base({ site: 'A', value: 4 }), base({ site: 'B', value: 7_000 })] }),
    ).toMatchObject({ base: 7_000, count: 0 })
  })

  it('of all sites is the one entered for all, else the sum', () => {
    const sites = [
      base({ site: 'A', value: 4_000 }),
      base({ site: 'B', value: 5_000, source: 'Billetterie' }),
    ]
    expect(rate({ entries: [...sites, base({ value: 8_500 })] })).toMatchObject({ base: 8_500 })
    expect(rate({ entries: sites })).toMatchObject({
      base: 9_000,
      coverage: 'EXACT',
      sources: ['Compteur', 'Billetterie'],
    })
    expect(rate({ entries: sites.slice(0, 1) })).toMatchObject({
      base: 4_000,
      coverage: 'PARTIAL',
      sitesWithoutBase: ['B'],
    })
    expect(rate({ entries: sites.slice(1) })).toMatchObject({ calculable: false, reason: 'BASE_INCOMPLETE' })
  })

  it('of all sites is the sum that covers the period, before one entered for a wider period', () => {
    const march = { from: '2026-03-01', to: '2026-03-31' }
    const sites = [base({ site: 'A', ...march, value: 400 }), base({ site: 'B', ...march, value: 500 })]
    const both = { entries: [base({ value: 8_500 }), ...sites], period: march }
    expect(rate(both)).toMatchObject({ base: 900, coverage: 'EXACT' })
    expect(rate({ ...both, period: { ...march, to: '2026-04-30' } })).toMatchObject({
      base: 8_500,
      coverage: 'WIDER',
    })
    expect(rate({ ...both, entries: both.entries.slice(0, 2) })).toMatchObject({ base: 8_500 })
    expect(rate({ ...both, entries: [base({ ...march, value: 950 }), ...sites] })).toMatchObject({
      base: 950,
    })
  })

  it('of all sites never adds a half-year of one site to a year of another', () => {
    const entries = [base({ site: 'A', ...firstHalf, value: 4_000 }), base({ site: 'B', value: 5_000 })]
    expect(rate({ entries, period: firstHalf })).toMatchObject({
      calculable: false,
      reason: 'BASE_INCOMPLETE',
    })
    const both = entries.map((entry) => ({ ...entry, ...year }))
    expect(rate({ entries: both, period: firstHalf })).toMatchObject({ base: 9_000, coverage: 'WIDER' })
  })
})

describe('a rate', () => {
  it('says when small numbers make it weak', () => {
    const many = [complaint('2026-03-01', 'A', 5)]
    expect(rate({ counted: many })).toMatchObject({ lowReliability: false })
    expect(rate({})).toMatchObject({ lowReliability: true })
    expect(rate({ counted: many, entries: [base({ value: 999 })] })).toMatchObject({ lowReliability: true })
    expect(rate({ counted: many })).toMatchObject({ rate: 0.5, interval: { low: 0.16, high: 1.17 } })
  })

  it('leaves aside days outside the period and other sites', () => {
    const counted = [
      complaint('2025-12-31'),
      complaint('2026-01-01'),
      complaint('2026-12-31', 'B'),
      complaint('2027-01-01'),
    ]
    expect(rate({ counted })).toMatchObject({ count: 2 })
    expect(rate({ counted, site: 'B' })).toMatchObject({ count: 1 })
  })

  it('comes month by month', () => {
    const entries = [base({ from: '2026-07-01', to: '2026-07-31', value: 2_000 })]
    const series = monthlyRates({
      kind: 'VISITORS',
      period: { from: '2026-06-15', to: '2026-07-31' },
      site: null,
      sites: ['A'],
      entries,
      counted: [complaint('2026-07-02')],
    })
    expect(
      series.map(({ month, outcome }) => [month, outcome.calculable ? outcome.rate : outcome.reason]),
    ).toEqual([
      ['2026-06', 'BASE_MISSING'],
      ['2026-07', 0.5],
    ])
  })

  test.prop([fc.array(fc.tuple(fc.nat(364), fc.integer({ min: 1, max: 5 })), { maxLength: 30 })])(
    'counts the months like the year',
    (days) => {
      const counted = days.map(([day, count]) => complaint(dateOfDayNumber(20_454 + day), 'A', count))
      const question = {
        kind: 'VISITORS',
        period: year,
        site: null,
        sites: ['A'],
        entries: [base({})],
        counted,
      } as const
      const months = monthlyRates(question).reduce((sum, { outcome }) => sum + outcome.count, 0)
      expect(months).toBe(rateOfPeriod(question).count)
    },
  )
})

const anyEntry = fc
  .tuple(fc.nat(40), fc.integer({ min: 0, max: 15 }), fc.nat(9))
  .map(([from, length, value]) =>
    base({ from: dateOfDayNumber(20_000 + from), to: dateOfDayNumber(20_000 + from + length), value }),
  )

test.prop([fc.array(anyEntry, { maxLength: 9 })])(
  'the entries combined never overlap and cover as many days as any other choice',
  (entries) => {
    const chosen = chooseEntries(entries.map((entry) => ({ entry, from: entry.from, to: entry.to })))
    const score = (list: readonly BaseEntry[]) =>
      list.reduce((sum, entry) => sum + daysInPeriod(entry), 0) * 100 + list.length
    const isDisjoint = (list: readonly BaseEntry[]) =>
      list.every((a, i) => list.every((b, j) => i >= j || a.to < b.from || b.to < a.from))
    const chosenEntries = chosen.map((part) => part.entry)
    expect(isDisjoint(chosenEntries)).toBe(true)
    let best = 0
    for (let mask = 0; mask < 2 ** entries.length; mask += 1) {
      const subset = entries.filter((_, index) => mask & (1 << index))
      if (isDisjoint(subset)) best = Math.max(best, score(subset))
    }
    expect(score(chosenEntries)).toBe(best)
  },
)
