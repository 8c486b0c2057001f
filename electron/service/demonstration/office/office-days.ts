import { isBusinessDay, isWorkedDay } from '#shared/calendars/calendar-days'
import { defaultCalendar } from '#shared/calendars/site-calendar'
import { addDays, dayNumberOf, type LocalDate } from '#shared/time/day-number'
import { epochOfWall, type Instant, instantOfEpoch, localDateTimeOf } from '#shared/time/local-date'
import { between, chance, type Random } from '../random/random'
import { isHighSeason } from './sites'

export const officeZone = 'Europe/Paris'
const calendar = defaultCalendar(officeZone)

/** The instant of a minute of the day on the wall of the office. */
export function instantAt(day: LocalDate, minute: number, second = 0): Instant {
  return instantOfEpoch(
    epochOfWall((dayNumberOf(day) * 1_440 + minute) * 60_000 + second * 1_000, officeZone),
  )
}

/** A day on which cases are handled: Monday to Friday, and Saturdays in July and August. */
export function isHandlingDay(day: LocalDate): boolean {
  return isWorkedDay(calendar, day) || (isHighSeason(day) && isBusinessDay(calendar, day))
}

const morning = { from: 9 * 60 + 5, to: 12 * 60 + 15 }
const afternoon = { from: 14 * 60, to: 17 * 60 + 50 }

/** A minute of the office's morning or afternoon. */
export function officeMinute(random: Random): number {
  const { from, to } = chance(random, 0.45) ? morning : afternoon
  return between(random, from, to)
}

/** A moment at work `days` handling days after an instant; with 0, later on the same day where that is possible. */
export function handlingMoment(random: Random, after: Instant, days: number): Instant {
  const [day = '', time = ''] = localDateTimeOf(after, officeZone).split('T')
  if (days === 0 && isHandlingDay(day)) {
    const minute = Number(time.slice(0, 2)) * 60 + Number(time.slice(3, 5))
    const sooner = outOfLunch(Math.max(minute + between(random, 6, 110), morning.from), random)
    if (sooner > minute && sooner <= afternoon.to) return instantAt(day, sooner, between(random, 0, 59))
  }
  return instantAt(addHandlingDays(day, Math.max(days, 1)), officeMinute(random), between(random, 0, 59))
}

function outOfLunch(minute: number, random: Random): number {
  return minute > morning.to && minute < afternoon.from ? afternoon.from + between(random, 0, 40) : minute
}

/** The day that lies so many handling days later, or earlier when negative. */
export function addHandlingDays(day: LocalDate, days: number): LocalDate {
  let found = day
  for (let left = Math.abs(days); left > 0; ) {
    found = addDays(found, Math.sign(days))
    if (isHandlingDay(found)) left -= 1
  }
  return found
}
