import Holidays from 'date-holidays'
import { describe, expect, it } from 'vitest'
import { countBetween } from '#shared/calendars/deadline'
import { holidayCodes, holidaysOfYear } from '#shared/calendars/french-holidays'
import { type HolidayRegion, holidayRegions, regionOfTimeZone } from '#shared/calendars/holiday-region'
import { defaultCalendar } from '#shared/calendars/site-calendar'
import english from '#shared/i18n/en/calendars.json'
import french from '#shared/i18n/fr/calendars.json'
import { addDays } from '#shared/time/day-number'
import { isTimeZone } from '#shared/time/zone-offset'

function days(region: HolidayRegion, year: number): string[] {
  return [...new Set(holidaysOfYear(region, year).map((holiday) => holiday.date))]
}

interface Oracle {
  readonly region: HolidayRegion
  readonly place: readonly [country: string, state?: string]
  /** Days the oracle has and the law has not: customs, or rules it has not followed. `MM-DD`, or Good Friday. */
  readonly extra?: readonly string[]
  readonly missing?: readonly string[]
}

const oracles: readonly Oracle[] = [
  { region: 'METROPOLE', place: ['FR'] },
  { region: 'ALSACE_MOSELLE', place: ['FR', '57'] },
  { region: 'GUADELOUPE', place: ['GP'], extra: ['GOOD_FRIDAY'] },
  { region: 'MARTINIQUE', place: ['MQ'], extra: ['GOOD_FRIDAY'] },
  { region: 'GUYANE', place: ['GF'] },
  { region: 'REUNION', place: ['RE'] },
  { region: 'MAYOTTE', place: ['YT'] },
  { region: 'SAINT_MARTIN', place: ['MF'], extra: ['05-27'], missing: ['05-28'] },
  { region: 'SAINT_BARTHELEMY', place: ['BL'] },
  { region: 'SAINT_PIERRE_ET_MIQUELON', place: ['PM'] },
  { region: 'NOUVELLE_CALEDONIE', place: ['NC'] },
  { region: 'POLYNESIE_FRANCAISE', place: ['PF'], extra: ['06-29'], missing: ['06-29', '11-20'] },
  { region: 'WALLIS_ET_FUTUNA', place: ['WF'], extra: ['06-29'] },
]

describe('French public holidays', () => {
  it.each(oracles)(
    'of $region are those of an independent calendar from 2000 to 2060',
    ({ region, place, extra = [], missing = [] }) => {
      const oracle = new Holidays(place[0], place[1] ?? '')
      for (let year = 2000; year <= 2060; year += 1) {
        const goodFriday = holidaysOfYear('ALSACE_MOSELLE', year)
          .find((holiday) => holiday.code === 'GOOD_FRIDAY')
          ?.date.slice(5)
        const differing = new Set(
          [...extra, ...missing].map((day) => (day === 'GOOD_FRIDAY' ? goodFriday : day)),
        )
        const keep = (list: string[]) =>
          [...new Set(list)].filter((date) => !differing.has(date.slice(5))).sort()
        const expected = oracle.getHolidays(year).filter((holiday) => holiday.type === 'public')
        expect(keep(days(region, year)), `${region} ${year}`).toEqual(
          keep(expected.map((holiday) => holiday.date.slice(0, 10))),
        )
      }
    },
  )

  it('leave the worked days that an independent calendar leaves, year ends included', () => {
    const oracle = new Holidays('FR')
    const calendar = defaultCalendar('Europe/Paris')
    for (let year = 2015; year <= 2035; year += 1) {
      const off = new Set(
        [year, year + 1]
          .flatMap((each) => oracle.getHolidays(each))
          .map(({ date, type }) => (type === 'public' ? date.slice(0, 10) : '')),
      )
      for (const from of [`${year}-04-27`, `${year}-07-05`, `${year}-12-19`]) {
        let expected = 0
        for (let to = addDays(from, 1); to <= addDays(from, 21); to = addDays(to, 1)) {
          const weekday = new Date(`${to}T12:00:00Z`).getUTCDay()
          if (weekday !== 0 && weekday !== 6 && !off.has(to)) expected += 1
          expect(countBetween({ from, to, unit: 'WORKED_DAYS', calendar }), `${from} ${to}`).toBe(expected)
        }
      }
    }
  })

  it('are eleven in metropolitan France, thirteen in Alsace and Moselle', () => {
    for (let year = 1982; year <= 2100; year += 1) {
      expect(holidaysOfYear('METROPOLE', year)).toHaveLength(11)
      expect(holidaysOfYear('ALSACE_MOSELLE', year)).toHaveLength(13)
    }
  })

  it('may fall together: 1 May 2008 is also Ascension Day', () => {
    const codes = holidaysOfYear('METROPOLE', 2008).filter((holiday) => holiday.date === '2008-05-01')
    expect(codes.map((holiday) => holiday.code)).toEqual(['LABOUR_DAY', 'ASCENSION'])
    expect(days('METROPOLE', 2008)).toHaveLength(10)
  })

  it('follow the calendar of Easter at its extremes', () => {
    expect(days('METROPOLE', 2008)).toContain('2008-03-24')
    expect(days('METROPOLE', 2038)).toContain('2038-04-26')
    expect(days('METROPOLE', 2285)).toContain('2285-03-23')
  })

  it('follow the laws of the territories', () => {
    expect(days('SAINT_MARTIN', 2017)).toContain('2017-05-27')
    expect(days('SAINT_MARTIN', 2018)).toContain('2018-05-28')
    expect(days('POLYNESIE_FRANCAISE', 2025)).toContain('2025-06-29')
    expect(days('POLYNESIE_FRANCAISE', 2026)).toContain('2026-11-20')
    expect(days('POLYNESIE_FRANCAISE', 2026)).not.toContain('2026-06-29')
    expect(days('NONE', 2026)).toEqual([])
  })

  it('have a name in both languages', () => {
    for (const names of [french, english]) {
      expect(Object.keys(names.holiday)).toEqual([...holidayCodes])
      expect(Object.keys(names.region)).toEqual([...holidayRegions])
    }
  })

  it('are found from the time zone of a site', () => {
    expect(regionOfTimeZone('Indian/Reunion')).toBe('REUNION')
    expect(regionOfTimeZone('Europe/Paris')).toBe('METROPOLE')
    expect(regionOfTimeZone('America/New_York')).toBe('NONE')
    for (const zone of ['America/Marigot', 'America/St_Barthelemy', 'Pacific/Gambier'])
      expect(isTimeZone(zone)).toBe(true)
  })
})
