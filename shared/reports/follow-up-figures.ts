import { type AsOf, isPastDue, momentOf } from '#shared/calendars/past-due'
import { monthlyBacklog } from '#shared/indicators/backlog'
import { delaysOf, summariseDelays } from '#shared/indicators/delays'
import type { ShareFigure } from '#shared/indicators/figure'
import { firstContactResolution, isFirstContact } from '#shared/indicators/first-contact'
import { meanSatisfaction } from '#shared/indicators/satisfaction'
import { acknowledgedInTime, withinCommitment } from '#shared/indicators/timeliness'
import type { RateResult } from '#shared/rates/rate-api'
import { daysBetween } from '#shared/time/day-number'
import type { Period } from '#shared/time/local-date'
import { type CaseFacts, closedIn, countExchanges, isCounted, receivedIn } from './case-facts'
import type { DelayData, FlowMonth, InTimeData, SummaryFigure, SummaryMeasure } from './follow-up-report-data'
import type { Labels } from './labels'

/** Cases in and out of each month of the period; it always balances. */
export function flowOf(cases: readonly CaseFacts[], period: Period): FlowMonth[] {
  const complaints = cases.filter((facts) => facts.kind === 'complaint')
  return monthlyBacklog(
    complaints.map((facts) => facts.flow),
    period,
  ).map(({ month, start, received, reopened, closed, reclassified, cancelled, end }) => ({
    month,
    start,
    received,
    reopened,
    closed,
    reclassified,
    cancelled,
    end,
  }))
}

/** Delays of what was closed in the period, and what is late today, whenever it was received. */
export function delayDataOf(
  cases: readonly CaseFacts[],
  period: Period,
  moment: AsOf,
  labels: Labels,
): DelayData {
  const { today } = moment
  const closed = closedIn(cases, period)
  const byNumber = new Map(closed.map((facts) => [facts.number, facts]))
  const { median, p90, maximum, slowest } = summariseDelays(resolutionDelays(closed))
  const later = closed.filter((facts) => !isFirstContact(countExchanges(facts)))
  const received = receivedIn(cases, period)
  return {
    closed: closed.length,
    median,
    p90,
    longest: maximum,
    medianWithoutFirstContact: summariseDelays(resolutionDelays(later)).median,
    withinCommitment: toInTime(withinCommitment(cases.filter(isCounted), period, moment)),
    acknowledgedInTime: toInTime(acknowledgedInTime(received, moment)),
    slowest: slowest.flatMap(({ number, minutes }) => {
      const facts = byNumber.get(number)
      if (!facts?.closedAt) return []
      const { receivedAt, closedAt } = facts
      return [
        {
          number,
          receivedAt,
          closedAt,
          minutes,
          nature: labels.nature(facts.nature),
          site: labels.site(facts.site),
        },
      ]
    }),
    overdue: cases
      .filter((facts) => isOverdue(facts, moment))
      .map((facts) => ({
        number: facts.number,
        receivedAt: facts.receivedAt,
        answerDueOn: facts.answerDueOn ?? today,
        daysLate: daysBetween(facts.answerDueOn ?? today, facts.today ?? today),
        nature: labels.nature(facts.nature),
        site: labels.site(facts.site),
        handledBy: facts.handledBy && labels.employee(facts.handledBy),
      }))
      .sort((a, b) => b.daysLate - a.daysLate || (a.number < b.number ? -1 : 1)),
  }
}

/** Open, not answered, and past the day, or the hour, of its answer. */
export function isOverdue(facts: CaseFacts, moment: AsOf): boolean {
  const isOpen = facts.closedOn === null && facts.answeredOn === null
  const due = { on: facts.answerDueOn, at: facts.answerDueAt }
  return isCounted(facts) && isOpen && isPastDue(due, momentOf(facts, moment))
}

function resolutionDelays(closed: readonly CaseFacts[]) {
  return delaysOf(
    closed.map(({ number, receivedAt, closedAt }) => ({ number, from: receivedAt, to: closedAt })),
  )
}

function toInTime({ part, n, rounded }: ShareFigure): InTimeData {
  return { inTime: part, due: n, percent: rounded }
}

/** The six figures of the first page, each with the same figure of the period before. */
export function summaryOf(
  cases: readonly CaseFacts[],
  period: Period,
  previous: Period,
  rates: { readonly now: RateResult; readonly before: RateResult },
  moment: AsOf,
): SummaryFigure[] {
  const now = measure(cases, period, rates.now, moment)
  const before = measure(cases, previous, rates.before, moment)
  const hasPast = receivedIn(cases, previous).length > 0
  return summaryMeasures.map((name) => ({
    measure: name,
    ...now[name],
    previous: hasPast ? before[name].value : null,
  }))
}

const summaryMeasures = [
  'received',
  'rate',
  'resolutionMedian',
  'withinCommitment',
  'firstContactResolution',
  'meanSatisfaction',
] as const satisfies readonly SummaryMeasure[]

interface Measured {
  readonly value: number | null
  readonly n: number | null
}

function measure(
  cases: readonly CaseFacts[],
  period: Period,
  rate: RateResult,
  moment: AsOf,
): Record<(typeof summaryMeasures)[number], Measured> {
  const received = receivedIn(cases, period)
  const closed = closedIn(cases, period)
  const commitment = withinCommitment(cases.filter(isCounted), period, moment)
  const firstContact = firstContactResolution(closed.map(countExchanges))
  return {
    received: { value: received.length, n: received.length },
    rate: { value: rate.rate, n: rate.count },
    resolutionMedian: { value: summariseDelays(resolutionDelays(closed)).median, n: closed.length },
    withinCommitment: { value: commitment.rounded, n: commitment.n },
    firstContactResolution: { value: firstContact.rounded, n: firstContact.n },
    meanSatisfaction: meanSatisfaction(closed.map((facts) => facts.satisfactionScore)),
  }
}
