import { describe, expect, it } from 'vitest'
import {
  listMonthChanges,
  type MonthSeries,
  monthsOfSeries,
  otherBases,
} from '#renderer/features/rates/bases/month-changes'
import type { CustomerBase } from '#shared/customer-bases/customer-base-api'

const series: MonthSeries = { kind: 'VISITORS', site: 'port', year: 2026 }

function base(from: string, to: string, value: number, more: Partial<CustomerBase> = {}): CustomerBase {
  return {
    id: `${from} ${to}`,
    version: 1,
    kind: 'VISITORS',
    site: 'port',
    from,
    to,
    value,
    source: null,
    ...more,
  }
}

const january = base('2026-01-01', '2026-01-31', 100)
const february = base('2026-02-01', '2026-02-28', 200)
const nothing = Array.from({ length: 10 }, () => null)

describe('twelve months of a series', () => {
  it('find the base of each month of that site, kind and year, and no other', () => {
    const elsewhere = base('2026-03-01', '2026-03-31', 5, { site: 'gare' })
    const known = monthsOfSeries(series, [january, february, elsewhere]).map((month) => month.known?.value)
    expect(known).toEqual([100, 200, ...nothing.map(() => undefined)])
  })

  it('save only the months that differ, and remove the ones that were emptied', () => {
    const months = monthsOfSeries(series, [january, february])
    const changes = listMonthChanges(months, [100, null, 300, ...nothing.slice(1)], false)
    expect(changes).toMatchObject([
      { name: 'remove', base: { id: february.id } },
      { name: 'set', value: 300, month: { from: '2026-03-01', to: '2026-03-31' } },
    ])
  })

  it('carry a new source to every month that has a value', () => {
    const months = monthsOfSeries(series, [january, february])
    expect(listMonthChanges(months, [100, 200, ...nothing], true)).toHaveLength(2)
    expect(listMonthChanges(months, [100, 200, ...nothing], false)).toHaveLength(0)
  })

  it('name the longer bases that overlap the year', () => {
    const year = base('2026-01-01', '2026-12-31', 5_000)
    const before = base('2025-01-01', '2025-12-31', 4_000)
    expect(otherBases(series, [january, year, before])).toEqual([year])
  })
})
