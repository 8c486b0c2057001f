import type { CalendarDate } from '@internationalized/date'
import { type DayWords, parseDateText } from './parse-date-text'
import { parseTimeText, type TimeOfDay } from './parse-time-text'

/** Reads `21/11/2026 10:05`, `21/11 10h05`, `hier 9h`, `2026-11-21T10:05`; a time alone is a time of today. */
export function parseDateTimeText(
  text: string,
  today: CalendarDate,
  words: DayWords = {},
): { readonly day: CalendarDate; readonly time: TimeOfDay } | null {
  const typed = text
    .trim()
    .replace(/\s+(à|at)\s+/i, ' ')
    .replace(/^(\d{4}-\d{2}-\d{2})T/, '$1 ')
  if (/^\d{1,2}\s*[:h]/i.test(typed)) {
    const time = parseTimeText(typed)
    return time ? { day: today, time } : null
  }
  // The time is what follows the last white space that leaves a readable day before it.
  for (let cut = typed.lastIndexOf(' '); cut > 0; cut = typed.lastIndexOf(' ', cut - 1)) {
    const day = parseDateText(typed.slice(0, cut), today, words)
    const time = parseTimeText(typed.slice(cut + 1))
    if (day && time) return { day, time }
  }
  return null
}
