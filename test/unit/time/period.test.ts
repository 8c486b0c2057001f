import { fc, test } from '@fast-check/vitest'
import { describe, expect, it } from 'vitest'
import { addDays, dateOfDayNumber } from '#shared/time/day-number'
import {
  daysInPeriod,
  daysInYearOf,
  isInPeriod,
  isPartialYear,
  monthsOfPeriod,
  yearPeriod,
} from '#shared/time/period'
import { yearEarlier } from '#shared/time/year-earlier'

const periods = fc
  .tuple(fc.integer({ min: 10_000, max: 30_000 }), fc.integer({ min: 0, max: 1500 }))
  .map(([first, length]) => ({ from: dateOfDayNumber(first), to: dateOfDayNumber(first + length) }))

describe('periods', () => {
  test.prop([periods])('are cut into months that follow one another and cover them', (period) => {
    const months = monthsOfPeriod(period)
    expect(months[0]?.from).toBe(period.from)
    expect(months.at(-1)?.to).toBe(period.to)
    for (const [index, month] of months.entries()) {
      expect(month.from.slice(0, 7)).toBe(month.month)
      expect(month.to.slice(0, 7)).toBe(month.month)
      const next = months[index + 1]
      if (next) expect(addDays(month.to, 1)).toBe(next.from)
    }
    const total = months.reduce((sum, month) => sum + daysInPeriod(month), 0)
    expect(total).toBe(daysInPeriod(period))
  })

  it('clip their first and last month', () => {
    expect(monthsOfPeriod({ from: '2026-01-15', to: '2026-02-28' })).toEqual([
      { month: '2026-01', from: '2026-01-15', to: '2026-01-31', isWhole: false },
      { month: '2026-02', from: '2026-02-01', to: '2026-02-28', isWhole: true },
    ])
    expect(monthsOfPeriod({ from: '2026-02-01', to: '2026-01-01' })).toEqual([])
  })

  it('are whole years from any day to the eve of its anniversary', () => {
    expect(isPartialYear(yearPeriod(2026))).toBe(false)
    expect(isPartialYear({ from: '2025-07-01', to: '2026-06-30' })).toBe(false)
    expect(isPartialYear({ from: '2026-01-01', to: '2026-12-30' })).toBe(true)
    expect(isPartialYear({ from: '2024-01-01', to: '2026-12-31' })).toBe(false)
  })

  it('know the length of their year', () => {
    expect(daysInYearOf({ from: '2024-01-01', to: '2024-06-30' })).toBe(366)
    expect(daysInYearOf({ from: '2025-01-01', to: '2025-06-30' })).toBe(365)
    expect(daysInYearOf({ from: '2023-10-01', to: '2024-01-31' })).toBe(366)
  })

  it('include both their ends', () => {
    const period = { from: '2026-01-01', to: '2026-01-31' }
    expect(
      ['2025-12-31', '2026-01-01', '2026-01-31', '2026-02-01'].map((date) => isInPeriod(date, period)),
    ).toEqual([false, true, true, false])
  })

  it('are compared with the same days of the year before, whatever February does', () => {
    const earlier = (from: string, to: string) => Object.values(yearEarlier({ from, to }))
    expect(earlier('2025-02-01', '2025-02-28')).toEqual(['2024-02-01', '2024-02-29'])
    expect(earlier('2024-02-01', '2024-02-29')).toEqual(['2023-02-01', '2023-02-28'])
    expect(earlier('2024-02-28', '2024-02-28')).toEqual(['2023-02-28', '2023-02-28'])
    expect(earlier('2024-02-29', '2024-02-29')).toEqual(['2023-02-28', '2023-02-28'])
    expect(earlier('2024-01-01', '2024-02-28')).toEqual(['2023-01-01', '2023-02-28'])
    expect(earlier('2026-01-01', '2026-12-31')).toEqual(['2025-01-01', '2025-12-31'])
  })

  test.prop([periods])('of the year before end no earlier than they begin', (period) => {
    const { from, to } = yearEarlier(period)
    expect(from <= to).toBe(true)
  })
})
