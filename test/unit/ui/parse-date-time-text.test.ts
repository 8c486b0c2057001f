import { CalendarDate } from '@internationalized/date'
import { describe, expect, it } from 'vitest'
import { instantToLocal, localToInstant } from '#renderer/ui/fields/date-text'
import { parseDateTimeText } from '#renderer/ui/fields/parse-date-time-text'

const today = new CalendarDate(2026, 11, 21)

function read(text: string): string | null {
  const typed = parseDateTimeText(text, today, { hier: -1 })
  return typed ? `${typed.day} ${typed.time.hour}:${typed.time.minute}` : null
}

describe('a day with its time', () => {
  it.each([
    ['21/11/2026 10:05', '2026-11-21 10:5'],
    ['18/11 10h05', '2026-11-18 10:5'],
    ['hier 9h', '2026-11-20 9:0'],
    ['hier à 9h30', '2026-11-20 9:30'],
    ['18 11 0905', '2026-11-18 9:5'],
    ['2026-11-18T23:59', '2026-11-18 23:59'],
    ['14:30', '2026-11-21 14:30'],
    ['8h', '2026-11-21 8:0'],
  ])('reads %s', (text, expected) => {
    expect(read(text)).toBe(expected)
  })

  it.each(['18/11/2026', '31/02/2026 10:00', '18/11/2026 24:00', '18/11/2026 10:60', 'hier', '', 'midi'])(
    'refuses %s',
    (text) => {
      expect(read(text)).toBeNull()
    },
  )
})

describe('an instant and the wall of a site', () => {
  const day = (month: number, date: number) => new CalendarDate(2026, month, date)

  it('is written in UTC with milliseconds', () => {
    expect(localToInstant(day(11, 21), { hour: 10, minute: 5 }, 'Europe/Paris')).toBe(
      '2026-11-21T09:05:00.000Z',
    )
    expect(localToInstant(day(7, 14), { hour: 10, minute: 5 }, 'Europe/Paris')).toBe(
      '2026-07-14T08:05:00.000Z',
    )
    expect(localToInstant(day(7, 14), { hour: 10, minute: 5 }, 'Indian/Reunion')).toBe(
      '2026-07-14T06:05:00.000Z',
    )
  })

  it('comes back as it was typed', () => {
    const local = instantToLocal('2026-11-21T23:30:00.000Z', 'Europe/Paris')
    expect(local?.day.toString()).toBe('2026-11-22')
    expect(local?.time).toEqual({ hour: 0, minute: 30 })
  })

  it('takes a time that the clock skips an hour later, and a repeated one the first time', () => {
    expect(localToInstant(day(3, 29), { hour: 2, minute: 30 }, 'Europe/Paris')).toBe(
      '2026-03-29T01:30:00.000Z',
    )
    expect(localToInstant(day(10, 25), { hour: 2, minute: 30 }, 'Europe/Paris')).toBe(
      '2026-10-25T00:30:00.000Z',
    )
  })

  it('is nothing for a text that is no instant', () => {
    expect(instantToLocal('hier', 'Europe/Paris')).toBeNull()
    expect(instantToLocal('', 'Europe/Paris')).toBeNull()
  })
})
