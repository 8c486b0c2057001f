import {
  CalendarDate,
  type CalendarDateTime,
  parseAbsolute,
  parseDate,
  toZoned,
} from '@internationalized/date'
import type { TimeOfDay } from './parse-time-text'

/** `2026-11-21` → `21/11/2026`; what is not an ISO day comes back as it is. */
export function dayToText(value: string): string {
  const day = isoDay(value)
  return day ? calendarDateToText(day) : value
}

/** The calendar day of an ISO text, or null. */
export function isoDay(value: string): CalendarDate | null {
  try {
    return parseDate(value)
  } catch {
    return null
  }
}

export function calendarDateToText(day: CalendarDate | CalendarDateTime): string {
  return `${pad(day.day)}/${pad(day.month)}/${String(day.year).padStart(4, '0')}`
}

/** An instant in UTC as local day and time of `timeZone`; null when the text is no instant. */
export function instantToLocal(
  value: string,
  timeZone: string,
): { day: CalendarDate; time: TimeOfDay } | null {
  try {
    const local = parseAbsolute(value, timeZone)
    return {
      day: new CalendarDate(local.year, local.month, local.day),
      time: { hour: local.hour, minute: local.minute },
    }
  } catch {
    return null
  }
}

/**
 * The instant of a local day and time, in UTC with milliseconds. A time that the clock change repeats means
 * the first one; a time that it skips means the same time after the change.
 */
export function localToInstant(day: CalendarDate, time: TimeOfDay, timeZone: string): string {
  const local = toZoned(day, timeZone, 'compatible').set(
    { hour: time.hour, minute: time.minute },
    'compatible',
  )
  return local.toAbsoluteString()
}

export function timeToText(time: TimeOfDay): string {
  return `${pad(time.hour)}:${pad(time.minute)}`
}

function pad(part: number): string {
  return String(part).padStart(2, '0')
}
