import { addDays, type LocalDate, weekdayOf } from '#shared/time/day-number'
import { type Instant, localDateTimeOf } from '#shared/time/local-date'
import { officeZone } from '../office/office-days'
import { isOpen, sampleSites } from '../office/sites'
import { between, type Random } from '../random/random'
import type { Subject } from '../texts/subject'
import type { Reception } from './receptions'

/** When it happened: some days before what comes in writing, at the counter early enough to come and tell. */
export function drawOccurrence(
  random: Random,
  reception: Reception,
): { occurredOn: LocalDate; minute: number } {
  const { channel, day, site, receivedAt } = reception
  const [soonest, latest] = delays[channel] ?? [0, 2]
  const heardAt = minuteOf(receivedAt)
  const tooEarly = opening + 120
  let occurredOn = addDays(day, -between(random, soonest, latest))
  if (occurredOn === day && heardAt < tooEarly) occurredOn = addDays(day, -1)
  for (let back = 0; back < 7 && !isOpen(sampleSites[site], occurredOn); back += 1)
    occurredOn = addDays(occurredOn, -1)
  if (!isOpen(sampleSites[site], occurredOn)) occurredOn = day
  const latestMinute = occurredOn === day ? Math.min(closing, heardAt - 105) : closing
  return {
    occurredOn,
    minute: Math.floor(between(random, opening, Math.max(opening, latestMinute)) / 15) * 15,
  }
}

/** The day, as the subject has it: some wait before they complain, some things happen on Sundays. */
export function occurrenceOf({ onSunday, patience = 0 }: Subject, drawnOn: LocalDate): LocalDate {
  const day = addDays(drawnOn, -patience)
  return onSunday ? addDays(day, -(weekdayOf(day) % 7)) : day
}

const opening = 9 * 60 + 30
const closing = 17 * 60

function minuteOf(at: Instant): number {
  const time = localDateTimeOf(at, officeZone)
  return Number(time.slice(11, 13)) * 60 + Number(time.slice(14, 16))
}

const delays: Readonly<Record<string, readonly [number, number]>> = {
  COUNTER: [0, 2],
  PHONE: [0, 3],
  EMAIL: [0, 9],
  WEB_FORM: [0, 6],
  LETTER: [4, 21],
  ONLINE_REVIEW: [1, 14],
  SOCIAL: [0, 3],
}
