import { addDays, type LocalDate } from '#shared/time/day-number'
import type { Instant } from '#shared/time/local-date'
import { monthsOfPeriod } from '#shared/time/period'
import { pickAdviser, type SampleEmployee } from '../office/employees'
import { handlingMoment, instantAt, isHandlingDay, officeMinute } from '../office/office-days'
import { isHighSeason, isOpen, monthIndex, type SiteKey, sampleSites, siteKeys } from '../office/sites'
import { between, chance, pickWeighted, type Random } from '../random/random'
import type { SamplePeriod } from './period'

/** How, where, when and by whom an entry was received and recorded. */
export interface Reception {
  readonly site: SiteKey
  readonly channel: string
  readonly day: LocalDate
  readonly receivedAt: Instant
  readonly recordedAt: Instant
  readonly receivedBy: SampleEmployee
}

export type ChannelShares = readonly (readonly [channel: string, weight: number])[]

/** A reception somewhere in the period, following the seasons of the sites. */
export function drawReception(random: Random, period: SamplePeriod, channels: ChannelShares): Reception {
  const places = seasonOf(period)
  for (let attempts = 0; attempts < 500; attempts += 1) {
    const { site, from, to } = pickWeighted(random, places)
    const day = addDays(from, between(random, 0, Number(to.slice(8)) - Number(from.slice(8))))
    const reception = receive(random, period, { site, day, channel: pickWeighted(random, channels) })
    if (reception) return reception
  }
  throw new Error('no site is open in the period')
}

type Place = { readonly site: SiteKey; readonly from: LocalDate; readonly to: LocalDate }

const seasons = new WeakMap<SamplePeriod, readonly (readonly [Place, number])[]>()

/** Every month of every site, weighted by its visitors; a little more is said where people have time. */
function seasonOf(period: SamplePeriod): readonly (readonly [Place, number])[] {
  const known = seasons.get(period)
  if (known) return known
  const places = monthsOfPeriod({ from: period.openedOn, to: period.lastDay }).flatMap(({ from, to }) =>
    siteKeys.map((site) => {
      const { visitors, months } = sampleSites[site]
      const share = (Number(to.slice(8)) - Number(from.slice(8)) + 1) / 31
      return [{ site, from, to }, (visitors * (months[monthIndex(from)] ?? 0)) ** 0.8 * share] as const
    }),
  )
  seasons.set(period, places)
  return places
}

/** The reception by a channel on a day; null when that cannot be, or when it would be recorded after the end. */
export function receive(
  random: Random,
  period: SamplePeriod,
  { site, day, channel }: { site: SiteKey; day: LocalDate; channel: string },
): Reception | null {
  const moments = momentsOf(random, channel, site, day)
  if (!moments || moments.recordedAt > period.end) return null
  const isAtTheDesk = channel === 'COUNTER' || channel === 'PHONE'
  const receivedBy = pickAdviser(random, isAtTheDesk ? site : 'PORT', day, period.openedOn)
  return { site, channel, day, receivedBy, ...moments }
}

function momentsOf(random: Random, channel: string, site: SiteKey, day: LocalDate) {
  const second = between(random, 0, 59)
  if (channel === 'COUNTER' || channel === 'PHONE' || channel === 'SURVEY' || channel === 'OTHER') {
    if (!isOpen(sampleSites[site], day)) return null
    const minute = officeMinute(random)
    const recordedAt = instantAt(day, minute + between(random, 3, 14), second)
    return { receivedAt: instantAt(day, minute), recordedAt }
  }
  if (!sampleSites[site].months[monthIndex(day)]) return null
  if (channel === 'LETTER') {
    if (!isHandlingDay(day)) return null
    const receivedAt = instantAt(day, between(random, 9 * 60 + 40, 11 * 60 + 10))
    return { receivedAt, recordedAt: handlingMoment(random, receivedAt, 0) }
  }
  const minute = pickWeighted(random, [
    [between(random, 7 * 60, 12 * 60), 3],
    [between(random, 12 * 60, 18 * 60), 4],
    [between(random, 18 * 60, 23 * 60 + 40), 4],
  ])
  return { receivedAt: instantAt(day, minute, second), recordedAt: readingMoment(random, day, minute) }
}

/** When somebody at the harbour reads the messages: within two hours, or on the next open morning. */
function readingMoment(random: Random, day: LocalDate, minute: number): Instant {
  const opening = 9 * 60 + 10
  const same = Math.max(minute, opening) + between(random, 5, 100)
  const seconds = between(random, 0, 59)
  if (isOpen(sampleSites.PORT, day) && same < 17 * 60 + 45) return instantAt(day, same, seconds)
  let next = addDays(day, 1)
  while (!isOpen(sampleSites.PORT, next)) next = addDays(next, 1)
  return instantAt(next, opening + between(random, 0, isHighSeason(next) ? 50 : 90), seconds)
}

export const complaintChannels: ChannelShares = [
  ['EMAIL', 35],
  ['WEB_FORM', 17],
  ['COUNTER', 25],
  ['LETTER', 9],
  ['PHONE', 6],
  ['ONLINE_REVIEW', 5],
  ['SOCIAL', 3],
]

export const remarkChannels: ChannelShares = [
  ['COUNTER', 52],
  ['SURVEY', 20],
  ['PHONE', 9],
  ['WEB_FORM', 9],
  ['SOCIAL', 5],
  ['OTHER', 5],
]

/** Words of mouth until a form is signed: most people at the counter sign one, nobody can on the phone. */
export function isOral(random: Random, channel: string): boolean {
  return channel === 'PHONE' || (channel === 'COUNTER' && chance(random, 0.2))
}
