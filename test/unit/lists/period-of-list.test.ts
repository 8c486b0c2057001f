import { describe, expect, it } from 'vitest'
import { halfYearPeriod, monthPeriod, yearOfPeriod } from '#renderer/ui/list/period-of-list'
import { periodText } from '#renderer/ui/list/period-text'

const french = (period: { from?: string; to?: string }) => periodText(period, 'fr')

describe('the period of a list', () => {
  it('knows halves of a year and months, leap years too', () => {
    expect(halfYearPeriod(2026, 1)).toEqual({ from: '2026-01-01', to: '2026-06-30' })
    expect(halfYearPeriod(2026, 2)).toEqual({ from: '2026-07-01', to: '2026-12-31' })
    expect(monthPeriod(2028, 2)).toEqual({ from: '2028-02-01', to: '2028-02-29' })
  })

  it('opens its chooser on the year it speaks of', () => {
    expect(yearOfPeriod({ from: '2024-03-01' }, 2026)).toBe(2024)
    expect(yearOfPeriod({}, 2026)).toBe(2026)
  })

  it('reads as people say it', () => {
    expect(french({ from: '2026-01-01', to: '2026-12-31' })).toBe('2026')
    expect(french(halfYearPeriod(2026, 1))).toMatch(/^1er semestre\s2026$/)
    expect(french(monthPeriod(2026, 3))).toMatch(/^mars\s2026$/)
    expect(french({ from: '2026-03-02' })).toBe('depuis le 02/03/2026')
    expect(french({ to: '2026-03-02' })).toBe('jusqu’au 02/03/2026')
    expect(french({})).toBe('')
  })
})
