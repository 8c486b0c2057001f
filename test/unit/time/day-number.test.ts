import { fc, test } from '@fast-check/vitest'
import { Temporal } from 'temporal-polyfill'
import { describe, expect, it } from 'vitest'
import {
  addDays,
  addMonths,
  dateOfDayNumber,
  dayNumberOf,
  daysBetween,
  daysInMonth,
  isLocalDate,
  parseLocalDate,
  weekdayOf,
} from '#shared/time/day-number'

const lastDay = 2_932_896
const dayNumbers = fc.integer({ min: -719_162, max: lastDay })
const epochDay = Temporal.PlainDate.from('1970-01-01')

describe('dates without time', () => {
  it('numbers the ends of the calendar', () => {
    expect(dayNumberOf('1970-01-01')).toBe(0)
    expect(dayNumberOf('0001-01-01')).toBe(-719_162)
    expect(dayNumberOf('9999-12-31')).toBe(lastDay)
    expect(dateOfDayNumber(-1)).toBe('1969-12-31')
  })

  test.prop([dayNumbers])('gives the date that Temporal gives, and comes back', (dayNumber) => {
    const date = epochDay.add({ days: dayNumber })
    expect(dateOfDayNumber(dayNumber)).toBe(date.toString())
    expect(dayNumberOf(date.toString())).toBe(dayNumber)
    expect(weekdayOf(date.toString())).toBe(date.dayOfWeek)
    expect(daysInMonth(date.year, date.month)).toBe(date.daysInMonth)
  })

  test.prop([fc.integer({ min: -100_000, max: 100_000 }), fc.integer({ min: -600, max: 600 })])(
    'adds days and months as Temporal does',
    (dayNumber, amount) => {
      const date = epochDay.add({ days: dayNumber })
      expect(addMonths(date.toString(), amount)).toBe(date.add({ months: amount }).toString())
      expect(addDays(date.toString(), amount)).toBe(date.add({ days: amount }).toString())
      expect(daysBetween(date.toString(), addDays(date.toString(), amount))).toBe(amount)
    },
  )

  it('refuses dates that do not exist', () => {
    for (const text of [
      '2026-02-29',
      '2026-04-31',
      '2026-13-01',
      '2026-00-10',
      '2026-01-00',
      '1900-02-29',
      '0000-01-01',
    ]) {
      expect(parseLocalDate(text), text).toBeUndefined()
    }
    for (const text of [
      '',
      '2026-1-1',
      ' 2026-01-01',
      '2026-01-01\n',
      '20260101',
      '２０２６-01-01',
      '+2026-01-01',
    ]) {
      expect(isLocalDate(text), text).toBe(false)
    }
    expect(parseLocalDate('2000-02-29')).toBe('2000-02-29')
  })

  test.prop([
    fc.integer({ min: 1, max: 9999 }),
    fc.integer({ min: 0, max: 20 }),
    fc.integer({ min: 0, max: 40 }),
  ])('accepts exactly the dates that Temporal accepts', (year, month, day) => {
    const text = `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`
    let exists = true
    try {
      Temporal.PlainDate.from(text)
    } catch {
      exists = false
    }
    expect(isLocalDate(text)).toBe(exists)
  })
})
