import { civilDayNumber, dateOfDayNumber, dayNumberOf, isLocalDate, type LocalDate } from './day-number'
import { zoneOffset } from './zone-offset'

/** A moment in UTC with milliseconds, `2026-11-21T10:05:00.000Z`: it sorts as text. */
export type Instant = string

/** A wall-clock moment without zone, `2026-11-21T11:05:00`. */
export type LocalDateTime = string

/** From the first day to the last, both included. */
export interface Period {
  readonly from: LocalDate
  readonly to: LocalDate
}

const dayLength = 86_400_000

/** Epoch milliseconds of an instant. */
export function epochOf(instant: Instant): number {
  return Date.parse(instant)
}

/** The instant of epoch milliseconds. */
export function instantOfEpoch(epochMilliseconds: number): Instant {
  return new Date(epochMilliseconds).toISOString()
}

/** The date on the wall of `zone` at an instant. */
export function localDateOf(instant: Instant, zone: string): LocalDate {
  const epoch = Date.parse(instant)
  return dateOfDayNumber(Math.floor((epoch + zoneOffset(zone, epoch)) / dayLength))
}

/** Date and time on the wall of `zone` at an instant, to the second: `2026-11-21T11:05:00`. */
export function localDateTimeOf(instant: Instant, zone: string): LocalDateTime {
  const epoch = Date.parse(instant)
  return new Date(epoch + zoneOffset(zone, epoch)).toISOString().slice(0, 19)
}

/** The civil year on the wall of `zone` at an instant: the year of a number. */
export function yearOf(instant: Instant, zone: string): number {
  return Number(localDateOf(instant, zone).slice(0, 4))
}

/**
 * Epoch milliseconds of a wall-clock moment given as milliseconds since 1970-01-01T00:00 on the wall. A time that
 * occurs twice (clocks put back) is the first of the two; a time that is skipped (clocks put forward) moves on by
 * the length of the gap — what Temporal calls "compatible".
 */
export function epochOfWall(wall: number, zone: string): number {
  const before = zoneOffset(zone, wall - dayLength)
  const after = zoneOffset(zone, wall + dayLength)
  if (before === after) return wall - before
  const early = wall - before
  if (zoneOffset(zone, early) === before) return early
  const late = wall - after
  return zoneOffset(zone, late) === after ? late : early
}

/** The instant at which a day starts in a zone; not always midnight where clocks change at midnight. */
export function startOfDay(date: LocalDate, zone: string): Instant {
  return instantOfEpoch(epochOfWall(dayNumberOf(date) * dayLength, zone))
}

/** The instant at which the day after a date starts in a zone: the exclusive end of that day. */
export function endOfDay(date: LocalDate, zone: string): Instant {
  return instantOfEpoch(epochOfWall((dayNumberOf(date) + 1) * dayLength, zone))
}

const instantPattern =
  /^(\d{4}-\d{2}-\d{2})T(\d{2}):(\d{2})(?::(\d{2})(?:\.(\d{1,9}))?)?(?:(Z)|([+-])(\d{2}):?(\d{2}))?$/

/**
 * The instant meant by a text: with `Z`, with an offset (`+02:00`), or without either, when it is the local time of
 * `zone`. Seconds may be missing; below the millisecond is cut off. Undefined when it is no such text, or when the
 * date, the time or the offset does not exist (30 February, 24:00, +99:00).
 */
export function parseInstant(text: string, zone: string): Instant | undefined {
  const match = instantPattern.exec(text)
  const date = match?.[1]
  if (!match || !date || !isLocalDate(date)) return undefined
  const [hour, minute, second] = [Number(match[2]), Number(match[3]), Number(match[4] ?? 0)]
  if (hour > 23 || minute > 59 || second > 59) return undefined
  const milliseconds = Number((match[5] ?? '').padEnd(3, '0').slice(0, 3))
  const wall = dayNumberOf(date) * dayLength + ((hour * 60 + minute) * 60 + second) * 1000 + milliseconds
  const epoch = match[6] ? wall : match[7] ? epochOfOffset(wall, match) : epochOfWall(wall, zone)
  return epoch === undefined || epoch < firstEpoch || epoch >= lastEpoch ? undefined : instantOfEpoch(epoch)
}

// ISO text keeps four digits of year, and sorts, from year 1 to year 9999 only.
const firstEpoch = civilDayNumber(1, 1, 2) * dayLength
const lastEpoch = civilDayNumber(9999, 12, 31) * dayLength

function epochOfOffset(wall: number, match: RegExpExecArray): number | undefined {
  const [hours, minutes] = [Number(match[8]), Number(match[9])]
  if (hours > 23 || minutes > 59) return undefined
  const offset = (hours * 60 + minutes) * 60_000
  return match[7] === '-' ? wall + offset : wall - offset
}

/** The date meant by a text: a date, or a date and time that stands for its local date in `zone`. */
export function parseLocalDay(text: string, zone: string): LocalDate | undefined {
  if (text.length === 10) return isLocalDate(text) ? text : undefined
  const instant = parseInstant(text, zone)
  return instant && localDateOf(instant, zone)
}
