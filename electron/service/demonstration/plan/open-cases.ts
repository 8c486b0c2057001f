import { presetClockSettings } from '#shared/calendars/clock-settings'
import { complaintDeadlines } from '#shared/calendars/complaint-deadlines'
import { defaultCalendar } from '#shared/calendars/site-calendar'
import { addDays, type LocalDate } from '#shared/time/day-number'
import { localDateOf } from '#shared/time/local-date'
import { addHandlingDays, instantAt, officeZone } from '../office/office-days'
import { monthIndex, type SiteKey, sampleSites, siteKeys } from '../office/sites'
import { pick, type Random } from '../random/random'
import type { Subject } from '../texts/subject'
import type { Outcome } from './decision'
import type { Stage } from './live'
import type { Pace } from './pace'
import type { SamplePeriod } from './period'
import { type Reception, receive } from './receptions'

/** A case that is still open on the morning of `until`, and why it is worth showing. */
export interface OpenCase {
  readonly stage: Stage
  /** Received so many handling days before, or on the day whose answer is due on `until`. */
  readonly age: number | 'DUE_TODAY'
  readonly channel?: string
  readonly oral?: boolean
  readonly fits?: (subject: Subject) => boolean
  readonly among?: readonly Outcome[]
  readonly pace?: Partial<Pace>
  /** The call back is due on `until`. */
  readonly followUpDueToday?: boolean
  /** What is promised is due on `until`. */
  readonly promiseDueToday?: boolean
  readonly reopen?: number
}

const plain = (subject: Subject) => !subject.safety && !subject.outOfScope && subject.severity <= 2
const promising = (subject: Subject) => plain(subject) && subject.promise !== undefined && !subject.onTheSpot
const refusable = (subject: Subject) => plain(subject) && !subject.onTheSpot

/** The most telling first: a small register shows the first ones only. */
export const openCases: readonly OpenCase[] = [
  { stage: 'RECEIVED', age: 'DUE_TODAY', fits: plain },
  { stage: 'ACKNOWLEDGED', age: 8, fits: plain },
  { stage: 'AWAITING_WRITTEN_FORM', age: 3, channel: 'PHONE', oral: true, fits: plain },
  {
    stage: 'ASSESSED',
    age: 1,
    fits: (subject) => subject.safety === true,
    pace: { acknowledge: 0, assess: 0 },
  },
  {
    stage: 'ANSWERED',
    age: 12,
    fits: promising,
    among: ['UPHELD'],
    pace: { answer: 1 },
    promiseDueToday: true,
  },
  { stage: 'FOLLOWED_UP', age: 17, fits: promising, among: ['UPHELD'], pace: { answer: 1 } },
  { stage: 'REOPENED', age: 27, fits: refusable, among: ['NOT_UPHELD'], reopen: 9 },
  { stage: 'ASSESSED', age: 36, fits: (subject) => plain(subject) && subject.thirdParty !== undefined },
  { stage: 'RECEIVED', age: 1, fits: plain },
  { stage: 'ASSESSED', age: 'DUE_TODAY', fits: plain },
  { stage: 'ANSWERED', age: 9, fits: refusable, among: ['NOT_UPHELD'], followUpDueToday: true },
  { stage: 'RECEIVED', age: 9, fits: plain, channel: 'LETTER' },
  { stage: 'ACKNOWLEDGED', age: 2, fits: plain },
  { stage: 'AWAITING_WRITTEN_FORM', age: 18, channel: 'COUNTER', oral: true, fits: plain },
  { stage: 'ASSESSED', age: 5, fits: plain, pace: { firstResponse: 1 } },
  { stage: 'ANSWERED', age: 44, fits: promising, among: ['UPHELD'], pace: { answer: 1 } },
  { stage: 'FOLLOWED_UP', age: 14, fits: refusable, among: ['NOT_UPHELD'] },
  { stage: 'REOPENED', age: 34, fits: refusable, among: ['NOT_UPHELD'], reopen: 20 },
  { stage: 'ACKNOWLEDGED', age: 'DUE_TODAY', fits: plain },
  { stage: 'ANSWERED', age: 4, fits: plain },
]

/** How many of them a register of so many complaints holds. */
export function countOpenCases(complaints: number): number {
  return Math.min(openCases.length, Math.round(complaints * 0.07))
}

/** An unhurried but steady pace, so that a case gets where it should in the days it has. */
export const steadyPace: Pace = {
  formalise: 1,
  acknowledge: 0,
  assess: 0,
  firstResponse: null,
  answer: 0,
  followUp: 5,
  close: 1,
  atOnce: false,
}

/** The reception of an open case; before noon, so that the rest of that day is left. */
export function receiveOpenCase(
  random: Random,
  period: SamplePeriod,
  { age, channel = 'EMAIL' }: OpenCase,
): Reception {
  const last = age === 'DUE_TODAY' ? receptionDueOn(period.until) : addHandlingDays(period.until, -age)
  for (let attempts = 0; attempts < 2_000; attempts += 1) {
    const day = addDays(last, -Math.floor(attempts / 200))
    const reception = receive(random, period, { site: pickOpenSite(random, day), day, channel })
    if (reception && reception.recordedAt < instantAt(day, 12 * 60)) return reception
  }
  throw new Error(`no reception on ${last}`)
}

function pickOpenSite(random: Random, day: LocalDate): SiteKey {
  return pick(
    random,
    siteKeys.filter((site) => sampleSites[site].months[monthIndex(day)]),
  )
}

/** The latest day whose answer is due on a day; or else soon after it, as nothing is due on a Sunday. */
function receptionDueOn(until: LocalDate): LocalDate {
  const days = Array.from({ length: 12 }, (_, index) => addDays(until, -1 - index))
  const due = days.map((day) => ({ day, on: answerDueOn(day) }))
  const [best] = due
    .filter(({ on }) => on >= until)
    .sort((a, b) => (a.on < b.on ? -1 : a.on > b.on ? 1 : a.day < b.day ? 1 : -1))
  return best?.day ?? addDays(until, -1)
}

function answerDueOn(day: LocalDate): LocalDate {
  const clocks = presetClockSettings('TOURIST_OFFICE')
  const calendar = defaultCalendar(officeZone)
  return (
    complaintDeadlines({ clocks, calendar, clockStartedAt: instantAt(day, 600), priority: null })
      .answerDueOn ?? localDateOf(instantAt(day, 600), officeZone)
  )
}
