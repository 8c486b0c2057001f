import { fc, test } from '@fast-check/vitest'
import { describe, expect, it } from 'vitest'
import { isWorkedDay } from '#shared/calendars/calendar-days'
import { countBetween, deadline } from '#shared/calendars/deadline'
import { mergePauses } from '#shared/calendars/pauses'
import type { SiteCalendar } from '#shared/calendars/site-calendar'
import { addWorkedHours, countWorkedHours } from '#shared/calendars/worked-hours'
import { epochOf, instantOfEpoch, localDateOf, parseInstant } from '#shared/time/local-date'
import { anyCalendar, mondayToFriday } from './calendar-arbitraries'

const paris = (text: string) => parseInstant(text, 'Europe/Paris') ?? ''
const instants = fc.integer({ min: 946_684_800_000, max: 2_840_140_800_000 }).map(instantOfEpoch)

describe('worked hours', () => {
  it('run over the lunch break, the night and the week-end', () => {
    const add = (from: string, hours: number) =>
      addWorkedHours({ from: paris(from), hours, calendar: mondayToFriday })
    expect(add('2025-09-05T11:00', 2)).toBe(paris('2025-09-05T15:00'))
    expect(add('2025-09-05T17:00', 2)).toBe(paris('2025-09-08T10:00'))
    expect(add('2025-09-06T10:00', 7)).toBe(paris('2025-09-08T18:00'))
    expect(add('2025-09-05T09:00', 0.25)).toBe(paris('2025-09-05T09:15'))
    expect(add('2025-09-05T17:00', 0)).toBe(paris('2025-09-05T17:00'))
  })

  it('start after a bare date, as the day of reception does not count', () => {
    expect(deadline({ from: '2025-09-05', amount: 3, unit: 'WORKED_HOURS', calendar: mondayToFriday })).toBe(
      paris('2025-09-08T12:00'),
    )
    expect(
      countBetween({ from: '2025-09-05', to: '2025-09-09', unit: 'WORKED_HOURS', calendar: mondayToFriday }),
    ).toBe(14)
  })

  it('are real hours when clocks change during the opening', () => {
    const allDay = Array.from({ length: 7 }, () => [{ from: '00:00', to: '24:00' }])
    const always: SiteCalendar = { ...mondayToFriday, holidayRegion: 'NONE', weeklyHours: allDay }
    const hours = (from: string, to: string) =>
      countBetween({ from, to, unit: 'WORKED_HOURS', calendar: always })
    expect(hours('2026-03-28', '2026-03-29')).toBe(23)
    expect(hours('2026-10-24', '2026-10-25')).toBe(25)
    expect(addWorkedHours({ from: paris('2026-03-29T01:00'), hours: 2, calendar: always })).toBe(
      paris('2026-03-29T04:00'),
    )
  })

  it('skip pauses', () => {
    const paused = mergePauses(
      [{ from: paris('2025-09-05T10:00'), to: paris('2025-09-05T11:00') }],
      paris('2025-09-30T00:00'),
    )
    expect(
      addWorkedHours({ from: paris('2025-09-05T09:00'), hours: 2, calendar: mondayToFriday, paused }),
    ).toBe(paris('2025-09-05T12:00'))
  })

  test.prop([anyCalendar, instants, fc.integer({ min: 1, max: 200_000 })])(
    'end within an opening of the site and are undone by counting',
    (calendar, from, minutes) => {
      const due = addWorkedHours({ from, hours: minutes / 60, calendar }) ?? ''
      expect(countWorkedHours(from, due, calendar) * 60).toBeCloseTo(minutes, 6)
      // One millisecond before the end is still open, and on a worked day.
      expect(isWorkedDay(calendar, localDateOf(instantOfEpoch(epochOf(due) - 1), calendar.timeZone))).toBe(
        true,
      )
      expect(countWorkedHours(from, instantOfEpoch(epochOf(due) - 1), calendar) * 60).toBeLessThan(minutes)
    },
  )

  test.prop([anyCalendar, instants, fc.integer({ min: 1, max: 60_000 }), fc.nat(20_000), fc.nat(90_000)])(
    'are monotone in the amount and in the start, clock changes and year ends included',
    (calendar, from, minutes, more, later) => {
      const due = addWorkedHours({ from, hours: minutes / 60, calendar }) ?? ''
      expect((addWorkedHours({ from, hours: (minutes + more) / 60, calendar }) ?? '') >= due).toBe(true)
      const start = instantOfEpoch(epochOf(from) + later * 60_000)
      expect((addWorkedHours({ from: start, hours: minutes / 60, calendar }) ?? '') >= due).toBe(true)
    },
  )

  test.prop([anyCalendar, instants, fc.nat(90_000), fc.nat(90_000)])(
    'add up',
    (calendar, from, first, second) => {
      const middle = instantOfEpoch(epochOf(from) + first * 60_000)
      const end = instantOfEpoch(epochOf(middle) + second * 60_000)
      const parts = countWorkedHours(from, middle, calendar) + countWorkedHours(middle, end, calendar)
      expect(countWorkedHours(from, end, calendar)).toBeCloseTo(parts, 6)
    },
  )
})
