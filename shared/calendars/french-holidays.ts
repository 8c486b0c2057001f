import { civilDayNumber, dateOfDayNumber, type LocalDate } from '#shared/time/day-number'
import type { HolidayRegion } from './holiday-region'

/** Names are messages: `calendars:holiday.<code>`. */
export const holidayCodes = [
  'NEW_YEAR',
  'GOOD_FRIDAY',
  'EASTER_MONDAY',
  'LABOUR_DAY',
  'VICTORY_1945',
  'ASCENSION',
  'WHIT_MONDAY',
  'NATIONAL_DAY',
  'ASSUMPTION',
  'ALL_SAINTS',
  'ARMISTICE_1918',
  'CHRISTMAS',
  'SAINT_STEPHEN',
  'ABOLITION_OF_SLAVERY',
  'GOSPEL_DAY',
  'AUTONOMY_DAY',
  'MATARII',
  'CITIZENSHIP_DAY',
  'SAINT_PETER_CHANEL',
  'TERRITORY_DAY',
] as const
export type HolidayCode = (typeof holidayCodes)[number]

export interface Holiday {
  readonly date: LocalDate
  readonly code: HolidayCode
}

/** Day number of Easter Sunday (Gregorian calendar, computus of Meeus). */
export function easterSunday(year: number): number {
  const golden = year % 19
  const century = Math.floor(year / 100)
  const yearOfCentury = year % 100
  const leapCorrection = Math.floor((century + 8) / 25)
  const moonCorrection = Math.floor((century - leapCorrection + 1) / 3)
  const epact = (19 * golden + century - Math.floor(century / 4) - moonCorrection + 15) % 30
  const weekday =
    (32 + 2 * (century % 4) + 2 * Math.floor(yearOfCentury / 4) - epact - (yearOfCentury % 4)) % 7
  const late = Math.floor((golden + 11 * epact + 22 * weekday) / 451)
  const days = epact + weekday - 7 * late + 114
  return civilDayNumber(year, Math.floor(days / 31), (days % 31) + 1)
}

const fixedDays = [
  ['NEW_YEAR', 1, 1],
  ['LABOUR_DAY', 5, 1],
  ['VICTORY_1945', 5, 8],
  ['NATIONAL_DAY', 7, 14],
  ['ASSUMPTION', 8, 15],
  ['ALL_SAINTS', 11, 1],
  ['ARMISTICE_1918', 11, 11],
  ['CHRISTMAS', 12, 25],
] as const satisfies readonly (readonly [HolidayCode, number, number])[]

const daysFromEaster = [
  ['EASTER_MONDAY', 1],
  ['ASCENSION', 39],
  ['WHIT_MONDAY', 50],
] as const satisfies readonly (readonly [HolidayCode, number])[]

// Abolition of slavery, code du travail art. L3422-2. Saint-Martin has kept 28 May instead of 27 since 2018.
const abolitionDays: Partial<Record<HolidayRegion, readonly [month: number, day: number]>> = {
  GUADELOUPE: [5, 27],
  MARTINIQUE: [5, 22],
  GUYANE: [6, 10],
  REUNION: [12, 20],
  MAYOTTE: [4, 27],
  SAINT_MARTIN: [5, 28],
  SAINT_BARTHELEMY: [10, 9],
}

interface NumberedHoliday {
  readonly dayNumber: number
  readonly code: HolidayCode
}

function computeHolidays(region: HolidayRegion, year: number): NumberedHoliday[] {
  if (region === 'NONE') return []
  const easter = easterSunday(year)
  const on = (code: HolidayCode, month: number, day: number) => ({
    code,
    dayNumber: civilDayNumber(year, month, day),
  })
  const holidays = [
    ...fixedDays.map(([code, month, day]) => on(code, month, day)),
    ...daysFromEaster.map(([code, days]) => ({ code, dayNumber: easter + days })),
  ]
  const abolition = abolitionDays[region]
  if (abolition) {
    const [month, day] = abolition
    holidays.push(on('ABOLITION_OF_SLAVERY', month, region === 'SAINT_MARTIN' && year < 2018 ? 27 : day))
  }
  if (region === 'ALSACE_MOSELLE' || region === 'POLYNESIE_FRANCAISE') {
    holidays.push({ code: 'GOOD_FRIDAY', dayNumber: easter - 2 })
  }
  if (region === 'ALSACE_MOSELLE') holidays.push(on('SAINT_STEPHEN', 12, 26))
  if (region === 'NOUVELLE_CALEDONIE') holidays.push(on('CITIZENSHIP_DAY', 9, 24))
  if (region === 'WALLIS_ET_FUTUNA') {
    holidays.push(on('SAINT_PETER_CHANEL', 4, 28), on('TERRITORY_DAY', 7, 29))
  }
  if (region === 'POLYNESIE_FRANCAISE') {
    // A law of the territory moved the day off from 29 June to 20 November from 2026 on.
    holidays.push(on('GOSPEL_DAY', 3, 5), year < 2026 ? on('AUTONOMY_DAY', 6, 29) : on('MATARII', 11, 20))
  }
  return holidays.sort((a, b) => a.dayNumber - b.dayNumber)
}

const cache = new Map<string, readonly NumberedHoliday[]>()

function numberedHolidays(region: HolidayRegion, year: number): readonly NumberedHoliday[] {
  const key = `${region}${year}`
  let holidays = cache.get(key)
  if (!holidays) {
    holidays = computeHolidays(region, year)
    cache.set(key, holidays)
  }
  return holidays
}

/**
 * The legal public holidays of a region in a year, in date order (code du travail art. L3133-1, L3134-13, L3422-2
 * and the labour laws of the Pacific territories). Two of them may share a date: 1 May 2008 is also Ascension Day.
 * Years before 1982 are computed with today's list. Days that are only customary (Good Friday in the Antilles,
 * mi-carême) are closures of the site, not holidays.
 */
export function holidaysOfYear(region: HolidayRegion, year: number): Holiday[] {
  return numberedHolidays(region, year).map(({ code, dayNumber }) => ({
    code,
    date: dateOfDayNumber(dayNumber),
  }))
}

/** Day numbers of the holidays of a year, in order, those left out on which the site is open all the same. */
export function holidayDayNumbers(
  region: HolidayRegion,
  year: number,
  open: readonly HolidayCode[] = [],
): number[] {
  return numberedHolidays(region, year)
    .filter((holiday) => !open.includes(holiday.code))
    .map((holiday) => holiday.dayNumber)
}
