import { dayNumberOf, weekdayOfDayNumber } from '#shared/time/day-number'
import { epochOf, epochOfWall, type Instant, instantOfEpoch, localDateOf } from '#shared/time/local-date'
import { walkDays } from './calendar-days'
import type { Stretch } from './pauses'
import type { SiteCalendar } from './site-calendar'

const hour = 3_600_000
const day = 86_400_000

export interface WorkedHours {
  readonly from: Instant
  /** 0 or more; fractions are allowed. */
  readonly hours: number
  readonly calendar: SiteCalendar
  /** Merged pauses in epoch milliseconds, from `mergePauses`: this time does not count. */
  readonly paused?: readonly Stretch[]
}

/**
 * The instant at which so many opening hours of the site have passed. Hours are real time: an opening across a
 * clock change lasts an hour less or more. Undefined when the site never opens again.
 */
export function addWorkedHours({ from, hours, calendar, paused = [] }: WorkedHours): Instant | undefined {
  const start = epochOf(from)
  let left = Math.round(hours * hour)
  if (left === 0) return from
  let due = start
  const found = walkDays(calendar, dayBefore(from, calendar), 'WORKED', (dayNumber) => {
    for (const open of openStretches(calendar, dayNumber, start, paused)) {
      if (open.to - open.from >= left) {
        due = open.from + left
        return true
      }
      left -= open.to - open.from
    }
    return false
  })
  return found === undefined ? undefined : instantOfEpoch(due)
}

/** Opening hours of the site between two instants, in hours; 0 when `to` is not after `from`. */
export function countWorkedHours(from: Instant, to: Instant, calendar: SiteCalendar): number {
  const [start, end] = [epochOf(from), epochOf(to)]
  if (end <= start) return 0
  const lastDay = dayNumberOf(localDateOf(to, calendar.timeZone))
  let total = 0
  const visit = (dayNumber: number) => {
    for (const open of openStretches(calendar, dayNumber, start, [])) {
      total += Math.max(0, Math.min(open.to, end) - open.from)
    }
    return false
  }
  walkDays(calendar, dayBefore(from, calendar), 'WORKED', visit, lastDay)
  return total / hour
}

function dayBefore(instant: Instant, calendar: SiteCalendar): number {
  return dayNumberOf(localDateOf(instant, calendar.timeZone)) - 1
}

/** Opening hours of one worked day after `start`, the pauses cut out, in epoch milliseconds. */
function openStretches(
  calendar: SiteCalendar,
  dayNumber: number,
  start: number,
  paused: readonly Stretch[],
): Stretch[] {
  const wall = (time: string) =>
    dayNumber * day + Number(time.slice(0, 2)) * hour + Number(time.slice(3)) * 60_000
  return (calendar.weeklyHours[weekdayOfDayNumber(dayNumber) - 1] ?? []).flatMap((hours) => {
    const from = Math.max(start, epochOfWall(wall(hours.from), calendar.timeZone))
    const to = epochOfWall(wall(hours.to), calendar.timeZone)
    return to > from ? cutOut({ from, to }, paused) : []
  })
}

function cutOut(open: Stretch, paused: readonly Stretch[]): Stretch[] {
  const parts: Stretch[] = []
  let from = open.from
  for (const pause of paused) {
    if (pause.to <= from || pause.from >= open.to) continue
    if (pause.from > from) parts.push({ from, to: pause.from })
    from = pause.to
  }
  if (from < open.to) parts.push({ from, to: open.to })
  return parts
}
