import { daysInMonth, type LocalDate } from '#shared/time/day-number'
import { type Instant, localDateTimeOf, type Period } from '#shared/time/local-date'
import { narrowSpace, noBreakSpace } from './french-typography'
import type { Language } from './language'

/** `1 234` or `1,234`. Fractions are rounded half up. */
export function formatInteger(value: number, language: Language): string {
  return formatDecimal(value, 0, language)
}

/**
 * A number with a fixed number of decimals, rounded half away from zero on its decimal writing (1.005 → 1,01):
 * `1 234,50` or `1,234.50`. Throws a RangeError on NaN and infinities, which are never figures.
 */
export function formatDecimal(value: number, decimals: number, language: Language): string {
  if (!Number.isFinite(value)) throw new RangeError('a figure must be finite')
  const [whole = '0', fraction] = roundHalfUp(Math.abs(value), decimals).toFixed(decimals).split('.')
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, language === 'fr' ? narrowSpace : ',')
  const digits = fraction ? `${grouped}${language === 'fr' ? ',' : '.'}${fraction}` : grouped
  return value < 0 && /[1-9]/.test(digits) ? `−${digits}` : digits
}

/** A number with at most `decimals` decimals, without useless zeros: `3`, `2,5`. */
export function formatShortDecimal(value: number, decimals: number, language: Language): string {
  return formatDecimal(value, decimals, language)
    .replace(/([.,]\d*?)0+$/, '$1')
    .replace(/[.,]$/, '')
}

/** Money from cents: `1 234,50 €` or `€1,234.50`. */
export function formatMoney(cents: number, language: Language): string {
  const amount = formatDecimal(Math.abs(cents) / 100, 2, language)
  const sign = cents < 0 ? '−' : ''
  return language === 'fr' ? `${sign}${amount}${noBreakSpace}€` : `${sign}€${amount}`
}

/** A share given in percent (0 to 100), one decimal: `12,5 %` or `12.5%`. */
export function formatPercent(percent: number, language: Language, decimals = 1): string {
  const digits = formatDecimal(percent, decimals, language)
  return language === 'fr' ? `${digits}${narrowSpace}%` : `${digits}%`
}

/** A rate per so many customers: always two decimals (P155.1). */
export function formatRate(rate: number, language: Language): string {
  return formatDecimal(rate, 2, language)
}

const monthNames = {
  fr: 'janvier février mars avril mai juin juillet août septembre octobre novembre décembre',
  en: 'January February March April May June July August September October November December',
} as const satisfies Record<Language, string>

const shortMonthNames = {
  fr: 'janv. févr. mars avr. mai juin juil. août sept. oct. nov. déc.',
  en: 'Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec',
} as const satisfies Record<Language, string>

/** A date `YYYY-MM-DD` as `JJ/MM/AAAA`, in both languages: British order, so that nothing is ambiguous. */
export function formatDate(date: LocalDate): string {
  return `${date.slice(8, 10)}/${date.slice(5, 7)}/${date.slice(0, 4)}`
}

/** An instant in UTC as `JJ/MM/AAAA HH:MM` on the wall of a time zone. */
export function formatDateTime(instant: Instant, zone: string): string {
  const local = localDateTimeOf(instant, zone)
  return `${formatDate(local)}${noBreakSpace}${local.slice(11, 16)}`
}

/** An instant in UTC as the date `JJ/MM/AAAA` on the wall of a time zone. */
export function formatDateOf(instant: Instant, zone: string): string {
  return formatDate(localDateTimeOf(instant, zone))
}

/** The time `HH:MM` of an instant on the wall of a time zone. */
export function formatTime(instant: Instant, zone: string): string {
  return localDateTimeOf(instant, zone).slice(11, 16)
}

/** A date in full: `jeudi` is left out, `14 août 2026`, `1er mars 2026`, `14 August 2026`. */
export function formatLongDate(date: LocalDate, language: Language): string {
  const day = Number(date.slice(8, 10))
  const ordinal = language === 'fr' && day === 1 ? '1er' : String(day)
  return `${ordinal}${noBreakSpace}${monthName(date, monthNames[language])}${noBreakSpace}${date.slice(0, 4)}`
}

/** A month `YYYY-MM` as `janvier 2026`. */
export function formatMonth(month: string, language: Language): string {
  return `${monthName(month, monthNames[language])}${noBreakSpace}${month.slice(0, 4)}`
}

/** A month `YYYY-MM` for the axis of a chart: `janv.`. */
export function formatShortMonth(month: string, language: Language): string {
  return monthName(month, shortMonthNames[language])
}

/**
 * A period in words people use: `année 2026`, `1er semestre 2026`, `mars 2026`, else `du … au …`.
 */
export function formatPeriod(period: Period, language: Language): string {
  const year = period.from.slice(0, 4)
  if (year === period.to.slice(0, 4)) {
    const named = namedPeriods[language][`${period.from.slice(5)}/${period.to.slice(5)}`]
    if (named) return `${named}${noBreakSpace}${year}`
    if (isWholeMonth(period)) return formatMonth(period.from.slice(0, 7), language)
  }
  return formatDates(period, language)
}

/** A period by its two dates: `du 01/01/2026 au 30/06/2026`. */
export function formatDates(period: Period, language: Language): string {
  const [from, to] = [formatDate(period.from), formatDate(period.to)]
  return language === 'fr' ? `du ${from} au ${to}` : `from ${from} to ${to}`
}

const units = {
  fr: { day: 'j', hour: 'h', minute: 'min' },
  en: { day: 'd', hour: 'h', minute: 'min' },
} as const satisfies Record<Language, Record<string, string>>

/**
 * A duration in minutes in the unit people use: `45 min`, `3 h 20 min`, `2 j 4 h` (days of 24 hours). From a day on,
 * hours are rounded to the nearest; a negative duration has no meaning and throws a RangeError.
 */
export function formatDuration(minutes: number, language: Language): string {
  if (!(minutes >= 0 && minutes < Number.POSITIVE_INFINITY))
    throw new RangeError('a duration must be finite and not negative')
  const { day, hour, minute } = units[language]
  const whole = Math.round(minutes)
  if (whole < 60) return join(whole, minute)
  if (whole < 24 * 60) return both(Math.floor(whole / 60), hour, whole % 60, minute)
  const hours = Math.round(whole / 60)
  return both(Math.floor(hours / 24), day, hours % 24, hour)
}

function both(large: number, largeUnit: string, small: number, smallUnit: string): string {
  return small === 0
    ? join(large, largeUnit)
    : `${join(large, largeUnit)}${noBreakSpace}${join(small, smallUnit)}`
}

function join(value: number, unit: string): string {
  return `${value}${noBreakSpace}${unit}`
}

const namedPeriods: Readonly<Record<Language, Readonly<Record<string, string>>>> = {
  fr: {
    '01-01/12-31': 'année',
    '01-01/06-30': '1er semestre',
    '07-01/12-31': '2d semestre',
    '01-01/03-31': '1er trimestre',
    '04-01/06-30': '2e trimestre',
    '07-01/09-30': '3e trimestre',
    '10-01/12-31': '4e trimestre',
  },
  en: {
    '01-01/12-31': 'year',
    '01-01/06-30': 'first half of',
    '07-01/12-31': 'second half of',
    '01-01/03-31': 'first quarter of',
    '04-01/06-30': 'second quarter of',
    '07-01/09-30': 'third quarter of',
    '10-01/12-31': 'fourth quarter of',
  },
}

function isWholeMonth(period: Period): boolean {
  if (period.from.slice(0, 7) !== period.to.slice(0, 7) || period.from.slice(8) !== '01') return false
  const [year, month] = [Number(period.to.slice(0, 4)), Number(period.to.slice(5, 7))]
  return Number(period.to.slice(8)) === daysInMonth(year, month)
}

function monthName(date: string, names: string): string {
  return names.split(' ')[Number(date.slice(5, 7)) - 1] ?? ''
}

// The shortest decimal writing of the number is what people read; shifting its exponent keeps 1.005 from being
// 1.00499… on the way.
function roundHalfUp(value: number, decimals: number): number {
  const [mantissa = '0', exponent = '0'] = String(value).split('e')
  const shifted = Math.round(Number(`${mantissa}e${Number(exponent) + decimals}`))
  const [rounded = '0', power = '0'] = String(shifted).split('e')
  return Number(`${rounded}e${Number(power) - decimals}`)
}
