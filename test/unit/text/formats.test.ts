import { describe, expect, it } from 'vitest'
import {
  formatDate,
  formatDateTime,
  formatDecimal,
  formatDuration,
  formatInteger,
  formatLongDate,
  formatMoney,
  formatPercent,
  formatPeriod,
  formatRate,
  formatShortDecimal,
} from '#shared/text/formats'

/** Ordinary spaces in place of the no-break ones. */
const plain = (text: string) => text.replace(/[\u00a0\u202f]/g, ' ')

describe('figures', () => {
  it('writes money with the separators of the language and no-break spaces', () => {
    expect(formatMoney(123_450, 'fr')).toBe('1\u202f234,50\u00a0€')
    expect(formatMoney(123_450, 'en')).toBe('€1,234.50')
    expect(formatMoney(-5, 'fr')).toBe('−0,05\u00a0€')
  })

  it('rounds half up on what people read, not on the binary fraction', () => {
    expect(formatDecimal(1.005, 2, 'fr')).toBe('1,01')
    expect(formatDecimal(8.245, 2, 'fr')).toBe('8,25')
    expect(formatDecimal(-2.5, 0, 'en')).toBe('−3')
    expect(formatDecimal(-0.001, 2, 'fr')).toBe('0,00')
    expect(formatDecimal(1e-7, 2, 'fr')).toBe('0,00')
    expect(() => formatDecimal(Number.NaN, 2, 'fr')).toThrow(RangeError)
  })

  it('groups thousands', () => {
    expect(formatInteger(1_234_567, 'fr')).toBe('1\u202f234\u202f567')
    expect(formatInteger(999, 'fr')).toBe('999')
    expect(formatInteger(88_281, 'en')).toBe('88,281')
  })

  it('keeps one decimal in shares, two in rates, and none that is useless in scores', () => {
    expect(formatPercent(12.45, 'fr')).toBe('12,5\u202f%')
    expect(formatPercent(100, 'en')).toBe('100.0%')
    expect(formatRate(8.246, 'fr')).toBe('8,25')
    expect([
      formatShortDecimal(3, 1, 'fr'),
      formatShortDecimal(2.5, 1, 'fr'),
      formatShortDecimal(10, 0, 'fr'),
    ]).toEqual(['3', '2,5', '10'])
  })
})

describe('dates', () => {
  it('shows an instant on the wall of the site, overseas too', () => {
    expect(plain(formatDateTime('2026-06-30T22:30:00.000Z', 'Europe/Paris'))).toBe('01/07/2026 00:30')
    expect(plain(formatDateTime('2026-06-30T22:30:00.000Z', 'America/Guadeloupe'))).toBe('30/06/2026 18:30')
    expect(formatDate('2026-11-21')).toBe('21/11/2026')
    expect(plain(formatLongDate('2026-03-01', 'fr'))).toBe('1er mars 2026')
  })

  it.each([
    ['2026-01-01', '2026-12-31', 'année 2026', 'year 2026'],
    ['2026-01-01', '2026-06-30', '1er semestre 2026', 'first half of 2026'],
    ['2024-02-01', '2024-02-29', 'février 2024', 'February 2024'],
    ['2023-02-01', '2023-02-27', 'du 01/02/2023 au 27/02/2023', 'from 01/02/2023 to 27/02/2023'],
    ['2025-07-01', '2026-06-30', 'du 01/07/2025 au 30/06/2026', 'from 01/07/2025 to 30/06/2026'],
  ])('names the period %s to %s', (from, to, french, english) => {
    expect(plain(formatPeriod({ from, to }, 'fr'))).toBe(french)
    expect(plain(formatPeriod({ from, to }, 'en'))).toBe(english)
  })

  it.each([
    [0, '0 min'],
    [59.4, '59 min'],
    [59.6, '1 h'],
    [200, '3 h 20 min'],
    [24 * 60, '1 j'],
    [3120, '2 j 4 h'],
    [2 * 1440 + 23 * 60 + 40, '3 j'],
  ])('writes %s minutes as %s', (minutes, text) => {
    expect(plain(formatDuration(minutes, 'fr'))).toBe(text)
  })
})
