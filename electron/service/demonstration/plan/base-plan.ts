import { addDays, addMonths, type LocalDate } from '#shared/time/day-number'
import type { Instant } from '#shared/time/local-date'
import { monthsOfPeriod } from '#shared/time/period'
import { quality } from '../office/employees'
import { handlingMoment, instantAt } from '../office/office-days'
import { isOpen, monthIndex, type SampleSite, sampleSites, siteKeys } from '../office/sites'
import { between, pick, type Random, seededRandom } from '../random/random'
import type { SamplePeriod } from './period'
import { type Step, step } from './step'

/** Visitors counted, month by month and site by site, and the enquiries of each year that is over. */
export function planBases(seed: number, period: SamplePeriod): Step[] {
  const random = seededRandom(seed, 'bases')
  const closing = lastOpenDay(period.lastDay)
  const visitors = monthsOfPeriod({ from: period.openedOn, to: closing }).flatMap((month, index) =>
    planMonth(random, { from: month.from, to: month.to, index, closing }),
  )
  return [...visitors, ...planEnquiries(random, period, closing)]
}

/** On the last open day counts are entered in the evening; nothing comes in after that. */
function lastOpenDay(day: LocalDate): LocalDate {
  let last = day
  while (!isOpen(sampleSites.PORT, last)) last = addDays(last, -1)
  return last
}

interface Month {
  readonly from: LocalDate
  readonly to: LocalDate
  readonly index: number
  readonly closing: LocalDate
}

/** The month in which a counter turns out, two months later, to have failed. */
const faultyMonth = 19

function planMonth(random: Random, { from, to, index, closing }: Month): Step[] {
  const enteredAt = handlingMoment(random, instantAt(addMonths(from, 1), 0), between(random, 2, 4))
  return siteKeys.flatMap((key, position) => {
    const site = sampleSites[key]
    const value = countVisitors(random, site, { from, to, index })
    if (value === 0) return []
    const evening = instantAt(closing, 18 * 60 + 5 + position)
    const at = enteredAt < evening ? laterBy(enteredAt, position * 2) : evening
    const isPartial = addDays(to, 1) !== addMonths(from, 1)
    const source = isPartial ? `${site.source}, relevé arrêté au soir du dernier jour saisi` : site.source
    const entered = { kind: 'VISITORS', site: site.name, from, to, value, source } as const
    const steps = [setBase(at, entered)]
    if (index === faultyMonth && key === 'PORT' && !isPartial) {
      const correctedAt = handlingMoment(random, at, 41)
      const corrected = {
        ...entered,
        value: Math.round(value * 1.04),
        source: `${site.source}, corrigé après une panne de six jours`,
      }
      if (correctedAt < evening) steps.push(setBase(correctedAt, corrected))
    }
    return steps
  })
}

function setBase(at: Instant, input: Parameters<typeof step<'customerBases.set'>>[1]['input']): Step {
  return step('customerBases.set', { at, actor: quality.name, input })
}

function countVisitors(
  random: Random,
  site: SampleSite,
  { from, to, index }: Omit<Month, 'closing'>,
): number {
  const whole = site.months.reduce((sum, share) => sum + share, 0)
  const share = (site.months[monthIndex(from)] ?? 0) / whole
  const daysOfMonth = Number(addDays(addMonths(from, 1), -1).slice(8))
  const part = Number(to.slice(8)) / daysOfMonth
  // Three per cent more each year, and no month is like the next.
  const growth = 1.03 ** Math.floor(index / 12)
  return Math.round(site.visitors * share * part * growth * (0.93 + random() * 0.14))
}

function planEnquiries(random: Random, period: SamplePeriod, closing: LocalDate): Step[] {
  const [first, last] = [Number(period.openedOn.slice(0, 4)), Number(closing.slice(0, 4)) - 1]
  const years = Array.from({ length: Math.max(0, last - first + 1) }, (_, index) => first + index)
  return years.flatMap((year) => {
    const at = handlingMoment(random, instantAt(`${year + 1}-01-08`, 0), between(random, 1, 6))
    if (at > instantAt(closing, 18 * 60)) return []
    return [
      setBase(at, {
        kind: 'ENQUIRIES',
        from: `${year}-01-01`,
        to: `${year}-12-31`,
        value: between(random, 38_200, 44_900),
        source: pick(random, [
          'Relevé annuel : comptoir, téléphone et courriels',
          'Bilan annuel de l’accueil (demandes de renseignements)',
        ]),
      }),
    ]
  })
}

function laterBy(at: Instant, minutes: number): Instant {
  return new Date(Date.parse(at) + minutes * 60_000).toISOString()
}
