import { monthlyBacklog } from '#shared/indicators/backlog'
import { delaysOf, summariseDelays } from '#shared/indicators/delays'
import type { ShareFigure } from '#shared/indicators/figure'
import { firstContactResolution, isFirstContact } from '#shared/indicators/first-contact'
import { meanSatisfaction } from '#shared/indicators/satisfaction'
import { acknowledgedInTime, withinCommitment } from '#shared/indicators/timeliness'
import type { RateResult } from '#shared/rates/rate-api'
import { daysBetween, type LocalDate } from '#shared/time/day-number'
import type { Period } from '#shared/time/local-date'
import { type CaseFacts, closedIn, countExchanges, isCounted, receivedIn } from './case-facts'
import type {
  DelayData,
  FlowMonth,
  HandlingData,
  InTimeData,
  SummaryFigure,
  SummaryMeasure,
} from './follow-up-report-data'

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

/** Delays of what was closed in the period, and what is late today. */
export function delayDataOf(
  cases: readonly CaseFacts[],
  period: Period,
  today: LocalDate,
  labels: Labels,
): DelayData {
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
    withinCommitment: toInTime(withinCommitment(cases.filter(isCounted), period, today)),
    acknowledgedInTime: toInTime(acknowledgedInTime(received, today)),
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
    overdue: received
      .filter((facts) => isOverdue(facts, today))
      .map((facts) => ({
        number: facts.number,
        receivedAt: facts.receivedAt,
        answerDueOn: facts.answerDueOn ?? today,
        daysLate: daysBetween(facts.answerDueOn ?? today, today),
        nature: labels.nature(facts.nature),
        site: labels.site(facts.site),
        handledBy: facts.handledBy && labels.employee(facts.handledBy),
      }))
      .sort((a, b) => b.daysLate - a.daysLate || (a.number < b.number ? -1 : 1)),
  }
}

/** Words of codes and ids, in the language of the document. */
export interface Labels {
  nature(code: string): string
  channel(code: string): string
  topic(code: string): string
  site(id: string): string
  employee(id: string): string
  outcome(code: string): string
  compensation(code: string): string
}

/** Open, not answered, and past the day of its answer. */
export function isOverdue(facts: CaseFacts, today: LocalDate): boolean {
  const isOpen = facts.closedOn === null && facts.answeredOn === null
  return isCounted(facts) && isOpen && facts.answerDueOn !== null && facts.answerDueOn < today
}

function resolutionDelays(closed: readonly CaseFacts[]) {
  return delaysOf(
    closed.map(({ number, receivedAt, closedAt }) => ({ number, from: receivedAt, to: closedAt })),
  )
}

function toInTime({ part, n, rounded }: ShareFigure): InTimeData {
  return { inTime: part, due: n, percent: rounded }
}

/** Decisions, solutions and compensations of the cases received in the period. */
export function handlingDataOf(
  received: readonly CaseFacts[],
  today: LocalDate,
  labels: Labels,
): HandlingData {
  const decided = received.filter((facts) => facts.outcome !== null)
  const outcomes = [...groupBy(decided, (facts) => facts.outcome ?? '')].map(([code, group]) => ({
    code,
    label: labels.outcome(code),
    count: group.length,
    percent: (100 * group.length) / decided.length,
  }))
  const solutions = received.flatMap((facts) => facts.agreedSolutions)
  const promised = solutions.filter((solution) => !solution.immediate)
  const compensations = received.flatMap((facts) => facts.compensations)
  return {
    outcomes: outcomes.sort((a, b) => b.count - a.count || (a.code < b.code ? -1 : 1)),
    undecided: received.length - decided.length,
    solutions: {
      immediate: solutions.length - promised.length,
      promised: promised.length,
      done: promised.filter((solution) => solution.doneAt !== null).length,
      abandoned: promised.filter((solution) => solution.abandonedReason !== null).length,
      late: promised.filter(
        ({ doneAt, abandonedReason, promisedFor }) =>
          !doneAt && !abandonedReason && (promisedFor ?? today) < today,
      ).length,
    },
    compensations: [...groupBy(compensations, (compensation) => compensation.type)]
      .map(([code, group]) => ({
        code,
        label: labels.compensation(code),
        count: group.length,
        amount: group.reduce((sum, { amount }) => sum + (amount ?? 0), 0),
      }))
      .sort((a, b) => b.amount - a.amount || b.count - a.count || (a.code < b.code ? -1 : 1)),
  }
}

function groupBy<T>(items: readonly T[], keyOf: (item: T) => string): Map<string, T[]> {
  const groups = new Map<string, T[]>()
  for (const item of items) groups.set(keyOf(item), [...(groups.get(keyOf(item)) ?? []), item])
  return groups
}

/** The six figures of the first page, each with the same figure of the period before. */
export function summaryOf(
  cases: readonly CaseFacts[],
  period: Period,
  previous: Period,
  rates: { readonly now: RateResult; readonly before: RateResult },
  today: LocalDate,
): SummaryFigure[] {
  const now = measure(cases, period, rates.now, today)
  const before = measure(cases, previous, rates.before, today)
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
  today: LocalDate,
): Record<(typeof summaryMeasures)[number], Measured> {
  const received = receivedIn(cases, period)
  const closed = closedIn(cases, period)
  const commitment = withinCommitment(cases.filter(isCounted), period, today)
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
