import { fc, test } from '@fast-check/vitest'
import { describe, expect, it } from 'vitest'
import { isBusinessDay, isWorkedDay } from '#shared/calendars/calendar-days'
import { countBetween, type DelayUnit, deadline, delayUnits } from '#shared/calendars/deadline'
import { defaultCalendar, type SiteCalendar } from '#shared/calendars/site-calendar'
import { addDays } from '#shared/time/day-number'
import { anyCalendar, anyDate, mondayToFriday } from './calendar-arbitraries'

const dayUnits = delayUnits.filter((unit) => unit !== 'WORKED_HOURS')
const due = (
  from: string,
  amount: number,
  unit: DelayUnit,
  calendar: SiteCalendar = mondayToFriday,
  moveToWorkedDay?: boolean,
) => deadline({ from, amount, unit, calendar, moveToWorkedDay })
const count = (from: string, to: string, unit: DelayUnit, calendar: SiteCalendar = mondayToFriday) =>
  countBetween({ from, to, unit, calendar })

describe('deadlines', () => {
  it('count thirty worked days over Whit Monday and 14 July', () => {
    expect(due('2025-06-07', 30, 'WORKED_DAYS')).toBe('2025-07-22')
    expect(count('2025-06-07', '2025-07-22', 'WORKED_DAYS')).toBe(30)
  })

  it('count Christmas Eve to Boxing Day as one worked day, none in Alsace', () => {
    expect(count('2025-12-24', '2025-12-26', 'WORKED_DAYS')).toBe(1)
    expect(
      count('2025-12-24', '2025-12-26', 'WORKED_DAYS', {
        ...mondayToFriday,
        holidayRegion: 'ALSACE_MOSELLE',
      }),
    ).toBe(0)
  })

  it('count 1 May 2008 once though it is twice a holiday', () => {
    expect(count('2008-04-30', '2008-05-02', 'WORKED_DAYS')).toBe(1)
    expect(due('2008-04-30', 1, 'WORKED_DAYS')).toBe('2008-05-02')
    expect(count('2008-04-25', '2008-05-09', 'BUSINESS_DAYS')).toBe(10)
  })

  it('count Saturdays as jours ouvrables', () => {
    expect(due('2025-09-10', 3, 'BUSINESS_DAYS')).toBe('2025-09-13')
    expect(due('2025-09-10', 3, 'BUSINESS_DAYS', mondayToFriday, true)).toBe('2025-09-15')
    expect(due('2025-09-11', 3, 'BUSINESS_DAYS')).toBe('2025-09-15')
    expect(due('2025-06-05', 2, 'BUSINESS_DAYS')).toBe('2025-06-07')
    expect(due('2025-06-05', 3, 'BUSINESS_DAYS')).toBe('2025-06-10')
  })

  it('move calendar days off week-ends and holidays, unless told not to', () => {
    expect(due('2025-09-01', 10, 'CALENDAR_DAYS')).toBe('2025-09-11')
    expect(due('2025-09-01', 5, 'CALENDAR_DAYS')).toBe('2025-09-08')
    expect(due('2025-09-01', 5, 'CALENDAR_DAYS', mondayToFriday, false)).toBe('2025-09-06')
    expect(due('2025-06-02', 5, 'CALENDAR_DAYS')).toBe('2025-06-10')
  })

  it('leave out both ends of jours francs', () => {
    expect(due('2025-09-01', 3, 'CLEAR_DAYS')).toBe('2025-09-05')
    expect(due('2025-09-02', 3, 'CLEAR_DAYS')).toBe('2025-09-08')
    expect(count('2025-09-01', '2025-09-05', 'CLEAR_DAYS')).toBe(3)
    expect(count('2025-09-01', '2025-09-02', 'CLEAR_DAYS')).toBe(0)
  })

  it('end months on the same day or on the last', () => {
    expect(due('2025-01-31', 1, 'MONTHS')).toBe('2025-02-28')
    expect(due('2024-01-31', 1, 'MONTHS')).toBe('2024-02-29')
    expect(due('2025-12-31', 2, 'MONTHS', mondayToFriday, false)).toBe('2026-02-28')
    expect(due('2025-12-31', 2, 'MONTHS')).toBe('2026-03-02')
    expect(count('2025-01-31', '2025-02-28', 'MONTHS')).toBe(1)
    expect(count('2025-01-15', '2025-03-14', 'MONTHS')).toBe(1)
    expect(count('2024-12-31', '2025-12-31', 'MONTHS')).toBe(12)
  })

  it('start from the local date of an instant', () => {
    expect(due('2025-06-06T22:30:00.000Z', 1, 'CALENDAR_DAYS', mondayToFriday, false)).toBe('2025-06-08')
    const reunion = defaultCalendar('Indian/Reunion')
    expect(due('2025-12-18T21:00:00.000Z', 1, 'WORKED_DAYS', reunion)).toBe('2025-12-22')
  })

  it('wait for the end of a seasonal closure that runs over New Year', () => {
    const seasonal: SiteCalendar = {
      ...mondayToFriday,
      closures: [{ from: '11-03', to: '03-31', label: 'Hiver' }],
    }
    expect(due('2025-10-31', 1, 'WORKED_DAYS', seasonal)).toBe('2026-04-01')
    expect(due('2025-10-31', 1, 'BUSINESS_DAYS', seasonal)).toBe('2025-11-03')
    expect(count('2025-10-31', '2026-04-02', 'WORKED_DAYS', seasonal)).toBe(2)
  })

  it('count the holidays on which a site opens', () => {
    const open: SiteCalendar = { ...mondayToFriday, openHolidays: ['NATIONAL_DAY', 'ASCENSION'] }
    expect(count('2025-07-11', '2025-07-14', 'WORKED_DAYS', open)).toBe(1)
    expect(count('2025-07-12', '2025-07-14', 'BUSINESS_DAYS', open)).toBe(0)
    expect(count('2008-04-30', '2008-05-01', 'WORKED_DAYS', open)).toBe(0)
  })

  it('do not exist for a site closed for ever', () => {
    const closed: SiteCalendar = {
      ...mondayToFriday,
      closures: [{ from: '01-01', to: '12-31', label: null }],
    }
    expect(due('2025-01-01', 1, 'WORKED_DAYS', closed)).toBeUndefined()
    expect(due('2025-01-01', 1, 'MONTHS', closed)).toBeUndefined()
    expect(due('2025-01-01', 1, 'MONTHS', closed, false)).toBe('2025-02-01')
    expect(count('2025-01-01', '2026-01-01', 'WORKED_DAYS', closed)).toBe(0)
  })

  test.prop([anyCalendar, anyDate, fc.integer({ min: 0, max: 400 }), fc.constantFrom(...dayUnits)])(
    'never land on a closed day when they move, nor on an earlier one than without moving',
    (calendar, from, amount, unit) => {
      const moved = due(from, amount, unit, calendar, true)
      const plain = due(from, amount, unit, calendar, false)
      expect(moved !== undefined && isWorkedDay(calendar, moved)).toBe(true)
      expect(moved !== undefined && plain !== undefined && moved >= plain).toBe(true)
    },
  )

  test.prop([
    anyCalendar,
    anyDate,
    fc.integer({ min: 0, max: 300 }),
    fc.integer({ min: 0, max: 30 }),
    fc.constantFrom(...dayUnits),
    fc.boolean(),
  ])('are monotone in the amount and in the start', (calendar, from, amount, more, unit, moves) => {
    const base = due(from, amount, unit, calendar, moves) ?? ''
    expect((due(from, amount + more, unit, calendar, moves) ?? '') >= base).toBe(true)
    expect((due(addDays(from, more), amount, unit, calendar, moves) ?? '') >= base).toBe(true)
  })

  test.prop([anyCalendar, anyDate, fc.integer({ min: 0, max: 300 }), fc.constantFrom(...dayUnits)])(
    'are undone by counting',
    (calendar, from, amount, unit) => {
      const end = due(from, amount, unit, calendar, false) ?? ''
      expect(count(from, end, unit, calendar)).toBe(amount)
    },
  )

  test.prop([anyCalendar, anyDate, fc.integer({ min: 0, max: 500 }), fc.integer({ min: 0, max: 500 })])(
    'count days piecewise, each day once',
    (calendar, from, first, second) => {
      const middle = addDays(from, first)
      const end = addDays(middle, second)
      for (const unit of ['WORKED_DAYS', 'BUSINESS_DAYS', 'CALENDAR_DAYS'] as const) {
        expect(count(from, end, unit, calendar)).toBe(
          count(from, middle, unit, calendar) + count(middle, end, unit, calendar),
        )
      }
      let business = 0
      for (let step = 1; step <= first; step += 1)
        if (isBusinessDay(calendar, addDays(from, step))) business += 1
      expect(count(from, middle, 'BUSINESS_DAYS', calendar)).toBe(business)
    },
  )
})
