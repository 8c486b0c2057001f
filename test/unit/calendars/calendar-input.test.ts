import { describe, expect, it } from 'vitest'
import { calendarApi } from '#shared/calendars/calendar-api'
import { defaultCalendar, siteCalendarSchema } from '#shared/calendars/site-calendar'

const calendar = defaultCalendar('Europe/Paris')
const codesOf = (changes: object) => {
  const result = siteCalendarSchema.safeParse({ ...calendar, ...changes })
  return result.success ? [] : result.error.issues.map((issue) => `${issue.path.join('.')} ${issue.message}`)
}
const week = (monday: object[]) => [monday, [], [], [], [], [], []]

describe('a site calendar', () => {
  it('is accepted as it comes by default, everywhere', () => {
    for (const zone of ['Europe/Paris', 'Indian/Reunion', 'Pacific/Wallis', 'America/New_York']) {
      expect(siteCalendarSchema.parse(defaultCalendar(zone))).toEqual(defaultCalendar(zone))
    }
  })

  it('names what is wrong', () => {
    expect(codesOf({ timeZone: 'Europe/Paname' })).toEqual(['timeZone UNKNOWN_TIME_ZONE'])
    expect(codesOf({ weeklyHours: week([]) })).toEqual(['weeklyHours NEVER_OPEN'])
    expect(codesOf({ weeklyHours: week([{ from: '09h00', to: '12:00' }]) })).toEqual([
      'weeklyHours.0.0.from TIME_EXPECTED',
    ])
    expect(codesOf({ weeklyHours: week([{ from: '14:00', to: '12:00' }]) })).toEqual([
      'weeklyHours.0.0.to END_BEFORE_START',
    ])
    expect(
      codesOf({
        weeklyHours: week([
          { from: '09:00', to: '12:00' },
          { from: '11:00', to: '13:00' },
        ]),
      }),
    ).toEqual(['weeklyHours.0 OPENING_HOURS_OVERLAP'])
    expect(codesOf({ closures: [{ from: '2026-02-30', to: '2026-03-01' }] })).toEqual([
      'closures.0.from IMPOSSIBLE_DATE',
    ])
    expect(codesOf({ closures: [{ from: '2026-03-02', to: '2026-03-01' }] })).toEqual([
      'closures.0.to END_BEFORE_START',
    ])
    expect(codesOf({ closures: [{ from: '11-02', to: '2026-03-01' }] })).toEqual([
      'closures.0.to CLOSURE_ENDS_DIFFER',
    ])
    expect(codesOf({ closures: [{ from: '11-02', to: '03-31' }] })).toEqual([])
  })
})

describe('the channels of calendars', () => {
  const accepts = (channel: keyof typeof calendarApi, input: unknown) =>
    calendarApi[channel].input.safeParse(input).success

  it('accept dates and instants', () => {
    expect(accepts('calendars.deadline', { from: '2025-06-07', amount: 30, unit: 'WORKED_DAYS' })).toBe(true)
    expect(
      accepts('calendars.deadline', {
        from: '2025-06-07T10:00',
        amount: 1.5,
        unit: 'WORKED_HOURS',
        site: 'BIT',
      }),
    ).toBe(true)
    expect(accepts('calendars.count', { from: '2025-12-24', to: '2025-12-26', unit: 'WORKED_DAYS' })).toBe(
      true,
    )
  })

  it('refuse parts of days, negative amounts, impossible dates, unknown units and keys', () => {
    const delay = { from: '2025-06-07', amount: 1, unit: 'WORKED_DAYS' }
    for (const changes of [
      { amount: 1.5 },
      { amount: -1 },
      { amount: 1e9 },
      { from: '2025-02-29' },
      { unit: 'WEEKS' },
      { now: 1 },
    ]) {
      expect(accepts('calendars.deadline', { ...delay, ...changes }), JSON.stringify(changes)).toBe(false)
    }
    expect(accepts('calendars.count', { from: '2025-12-26', to: '2025-12-24', unit: 'MONTHS' })).toBe(false)
  })
})
