import { foldText } from '#shared/search/search-words'
import { dateOfDayNumber, dayNumberOf, isLocalDate, type LocalDate } from '#shared/time/day-number'

/** A date as a file gives it; `time` is `HH:MM:SS` when there is one, `instant` the text of a moment with its zone. */
export interface ReadDate {
  readonly date: LocalDate
  readonly time: string | null
  readonly instant: string | null
}

/** What sheets and databases write beside a date that has no time. */
export const midnight = '00:00:00'

/** Which of two numbers is the day: `03/12` is 3 December in French files, 12 March in American ones. */
export type DateOrder = 'DMY' | 'MDY'

const months = [
  ['janvier', 'janv', 'jan', 'january'],
  ['fevrier', 'fevr', 'fev', 'february', 'feb'],
  ['mars', 'mar', 'march'],
  ['avril', 'avr', 'april', 'apr'],
  ['mai', 'may'],
  ['juin', 'june', 'jun'],
  ['juillet', 'juil', 'july', 'jul'],
  ['aout', 'august', 'aug'],
  ['septembre', 'sept', 'sep', 'september'],
  ['octobre', 'oct', 'october'],
  ['novembre', 'nov', 'november'],
  ['decembre', 'dec', 'december'],
] as const
const monthOf = new Map<string, number>(
  months.flatMap((names, index) => names.map((name) => [name, index + 1] as const)),
)
const weekday =
  /^(?:lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|lun|mer|jeu|ven|sam|dim|monday|tuesday|wednesday|thursday|friday|saturday|sunday)[.,]?\s+/
const timePattern =
  /(?:\s*(?:t|a|,|-)?\s*)(\d{1,2})\s*(?::|h)\s*(\d{2})?(?:\s*(?::|min|m)?\s*(\d{2})(?:[.,]\d+)?\s*s?)?\s*(am|pm)?$/

/**
 * A date in any French or ISO shape: `12/03/2025`, `12.3.25`, `2025-03-12`, `20250312`, `mercredi 12 mars 2025 à 14 h 30`,
 * `2025-03-12T14:30:00Z`, or an Excel serial number. Two-digit years are 1970–2069. Null when it is no date, when it
 * does not exist, or when it names no day.
 */
export function readDate(text: string, order: DateOrder = 'DMY'): ReadDate | null {
  const trimmed = text.trim()
  const exact = /^(\d{4}-\d{2}-\d{2})T(\d{2}:\d{2}(?::\d{2})?)(?:\.\d{1,9})?(?:Z|[+-]\d{2}:?\d{2})$/.exec(
    trimmed,
  )
  if (exact?.[1] && exact[2])
    return isLocalDate(exact[1]) ? { date: exact[1], time: full(exact[2]), instant: trimmed } : null
  const serial = readSerial(trimmed)
  if (serial) return serial
  const folded = foldText(trimmed)
    .replaceAll(/[\u00a0\u202f\s]+/g, ' ')
    .replace(weekday, '')
    .replace(/^le /, '')
  const date = readDay(folded, order)
  if (date) return { date, time: null, instant: null }
  const match = timePattern.exec(folded)
  if (!match || match.index === 0) return null
  const day = readDay(
    folded
      .slice(0, match.index)
      .replace(/[\s,à-]+$/, '')
      .trim(),
    order,
  )
  const time = readClock(match[1], match[2], match[3], match[4])
  return day && time ? { date: day, time, instant: null } : null
}

/** A time of day, `14h30`, `14:30:05`, `9 h`; null when it is none. */
export function readTime(text: string): string | null {
  const folded = foldText(text.trim())
  const fraction = /^0[.,]\d+$/.test(folded) ? Number(folded.replace(',', '.')) : null
  if (fraction !== null) return timeOfFraction(fraction)
  const match = /^(\d{1,2})\s*(?::|h)\s*(\d{2})?(?:\s*:?\s*(\d{2}))?$/.exec(folded)
  return match ? readClock(match[1], match[2], match[3], undefined) : null
}

/** In which order a column writes day and month: American only when a value proves it and none contradicts it. */
export function makeOrderFinder(): { look(text: string): void; found(): DateOrder } {
  let isFrench = false
  let isAmerican = false
  return {
    look(text) {
      if (isFrench || !/^\s*\d/.test(text)) return
      const match = /^(\d{1,2})[/.-](\d{1,2})[/.-]\d{2,4}\b/.exec(text.trim())
      if (!match) return
      if (Number(match[1]) > 12) isFrench = true
      else if (Number(match[2]) > 12) isAmerican = true
    },
    found: () => (isAmerican && !isFrench ? 'MDY' : 'DMY'),
  }
}

function readDay(text: string, order: DateOrder): LocalDate | null {
  const iso =
    /^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})$/.exec(text) ?? /^((?:19|20)\d{2})(\d{2})(\d{2})$/.exec(text)
  if (iso) return make(iso[1], iso[2], iso[3])
  const short = /^(\d{1,2})[-/. ](\d{1,2})[-/. ](\d{2}|\d{4})$/.exec(text)
  if (short) return order === 'DMY' ? make(short[3], short[2], short[1]) : make(short[3], short[1], short[2])
  const long = /^(\d{1,2})(?:er|st|nd|rd|th)?[ \-./]+([a-z]+)[ \-./]+(\d{4}|\d{2})$/.exec(text)
  if (long) return make(long[3], String(monthOf.get(long[2] ?? '') ?? 0), long[1])
  const english = /^([a-z]+)\.? (\d{1,2})(?:st|nd|rd|th)?,? (\d{4})$/.exec(text)
  if (english) return make(english[3], String(monthOf.get(english[1] ?? '') ?? 0), english[2])
  const dotted = /^(\d{1,2})(?:er)? ([a-z]+)\. (\d{4})$/.exec(text)
  return dotted ? make(dotted[3], String(monthOf.get(dotted[2] ?? '') ?? 0), dotted[1]) : null
}

function make(year = '', month = '', day = ''): LocalDate | null {
  const full = year.length === 2 ? (Number(year) < 70 ? `20${year}` : `19${year}`) : year
  const date = `${full}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`
  return isLocalDate(date) && Number(full) >= 1900 ? date : null
}

/** Days since 30 December 1899; from 1954 to 2119 only, so that a number of another meaning is not taken for a date. */
function readSerial(text: string): ReadDate | null {
  if (!/^\d{5}(?:[.,]\d+)?$/.test(text)) return null
  const value = Number(text.replace(',', '.'))
  if (value < 20_000 || value > 80_000) return null
  const whole = Math.floor(value)
  const date = dateOfDayNumber(dayNumberOf('1899-12-30') + whole)
  return { date, time: value === whole ? null : timeOfFraction(value - whole), instant: null }
}

function timeOfFraction(fraction: number): string {
  const seconds = Math.min(86_399, Math.round(fraction * 86_400))
  const two = (value: number) => String(Math.floor(value)).padStart(2, '0')
  return `${two(seconds / 3600)}:${two((seconds % 3600) / 60)}:${two(seconds % 60)}`
}

function readClock(hour = '', minute = '00', second = '00', half = ''): string | null {
  const added = half === 'pm' && Number(hour) < 12 ? 12 : 0
  const hours = half === 'am' && Number(hour) === 12 ? 0 : Number(hour) + added
  if (hours > 23 || Number(minute) > 59 || Number(second) > 59) return null
  return `${String(hours).padStart(2, '0')}:${minute.padStart(2, '0')}:${second.padStart(2, '0')}`
}

function full(time: string): string {
  return time.length === 5 ? `${time}:00` : time
}
