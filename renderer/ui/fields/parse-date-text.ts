import { CalendarDate } from '@internationalized/date'

/** Words for days that people type, in the reader's language, in lower case: `{ hier: -1 }`. */
export type DayWords = Readonly<Record<string, number>>

const separated = /^(\d{1,2})[\s./-]+(\d{1,2})(?:[\s./-]+(\d{4}|\d{2}))?$/
const bare = /^(\d{2})(\d{2})(\d{4}|\d{2})?$/
const iso = /^(\d{4})-(\d{2})-(\d{2})$/

/**
 * Reads a day as it is typed at a counter: `21/11/2026`, `21.11.26`, `21 11`, `211126`, `2026-11-21`, `hier`.
 * Without a year the day is the last one in the past (or today). Two-digit years are of this century.
 * Returns null when it is not a day that exists.
 */
export function parseDateText(text: string, today: CalendarDate, words: DayWords = {}): CalendarDate | null {
  const typed = text.trim().toLowerCase().replaceAll('’', "'")
  const offset = words[typed]
  if (offset !== undefined) return today.add({ days: offset })
  const isoMatch = iso.exec(typed)
  if (isoMatch) return existingDay(Number(isoMatch[1]), Number(isoMatch[2]), Number(isoMatch[3]))
  const match = separated.exec(typed) ?? bare.exec(typed)
  if (!match) return null
  const day = Number(match[1])
  const month = Number(match[2])
  const year = match[3]
  if (year !== undefined)
    return existingDay(year.length === 2 ? 2000 + Number(year) : Number(year), month, day)
  const thisYear = existingDay(today.year, month, day)
  if (thisYear && thisYear.compare(today) <= 0) return thisYear
  return existingDay(today.year - 1, month, day)
}

function existingDay(year: number, month: number, day: number): CalendarDate | null {
  if (year < 1900 || year > 2200 || month < 1 || month > 12 || day < 1) return null
  // CalendarDate pulls an impossible day back into the month; a day that moved did not exist.
  const date = new CalendarDate(year, month, day)
  return date.day === day && date.month === month ? date : null
}
