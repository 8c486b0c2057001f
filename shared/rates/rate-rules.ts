import type { Period } from '#shared/time/local-date'
import {
  daysInPeriod,
  daysInYearOf,
  isInPeriod,
  isPartialYear,
  type MonthOfPeriod,
  monthsOfPeriod,
} from '#shared/time/period'
import { isStock } from './base-entries'
import {
  type BaseCoverage,
  type BaseProblem,
  type BaseQuestion,
  selectBase,
  type UsableBase,
} from './base-selection'
import { computeRate, fractionToNumber } from './exact-rate'
import { poissonInterval } from './poisson-interval'

export interface RateQuestion extends BaseQuestion {
  /** Complaints per how many customers; 1000 by default. */
  readonly per?: number
}

export interface CalculableRate {
  readonly calculable: true
  /** Two decimals, half up. */
  readonly rate: number
  readonly rateHundredths: number
  readonly count: number
  /** Customers, to the hundredth. */
  readonly base: number
  readonly coverage: BaseCoverage
  readonly covered: readonly Period[]
  /** Where the base comes from, each source once. */
  readonly sources: readonly string[]
  readonly sitesWithoutBase: readonly string[]
  /** The period is shorter than a year: "taux sur la période". */
  readonly partialYear: boolean
  /** The rate brought to a year; null for a whole year or more. */
  readonly annualised: number | null
  /** Fewer than 5 complaints or 1000 customers: small changes mean nothing. */
  readonly lowReliability: boolean
  /** 95 % Poisson interval of the rate. */
  readonly interval: { readonly low: number; readonly high: number }
}

export interface MissingRate {
  readonly calculable: false
  readonly reason: BaseProblem
  readonly count: number
}

export type RateOutcome = CalculableRate | MissingRate

/** Below these the rate carries a note (S1). */
export const reliableCount = 5
export const reliableBase = 1_000

/**
 * The rate of complaints of a period (domain, section 6; S1, P155.1). `counted` holds what `classifyForRate` counts,
 * by day and site; days outside the period or of another site are left aside. No complaint but a base makes 0.00; no
 * base makes no rate, with the reason.
 */
export function rateOfPeriod(question: RateQuestion): RateOutcome {
  const counted = question.counted.filter(
    (day) =>
      day.count > 0 &&
      isInPeriod(day.receivedOn, question.period) &&
      (question.site ?? day.site) === day.site,
  )
  const count = counted.reduce((sum, day) => sum + day.count, 0)
  const selection = selectBase({ ...question, counted })
  if ('problem' in selection) return { calculable: false, reason: selection.problem, count }
  const rate = computeRate({ count, base: selection.value, per: question.per })
  if (!rate) return { calculable: false, reason: 'BASE_ZERO', count }
  const base = fractionToNumber(selection.value)
  return {
    calculable: true,
    ...rate,
    count,
    base,
    coverage: selection.coverage,
    covered: selection.covered,
    sources: [...new Set(selection.entries.flatMap(({ source }) => source ?? []))],
    sitesWithoutBase: selection.sitesWithoutBase,
    partialYear: isPartialYear(question.period),
    annualised: annualise(question, count, selection, rate.rate),
    lowReliability:
      count < reliableCount || selection.value.numerator < selection.value.denominator * BigInt(reliableBase),
    interval: intervalOf(
      count,
      Number(selection.value.numerator) / Number(selection.value.denominator),
      question.per,
    ),
  }
}

/**
 * A flow that covers the period grows with it, so that the rate is already that of a year; a stock or a yearly base
 * does not: the complaints are brought to a year.
 */
function annualise(question: RateQuestion, count: number, base: UsableBase, rate: number): number | null {
  if (!isPartialYear(question.period)) return null
  if (!isStock(question.kind) && base.coverage !== 'WIDER') return rate
  const scale = { yearDays: daysInYearOf(question.period), periodDays: daysInPeriod(question.period) }
  return computeRate({ count, base: base.value, per: question.per, scale })?.rate ?? null
}

function intervalOf(count: number, base: number, per = 1_000): { low: number; high: number } {
  const { low, high } = poissonInterval(count)
  const toRate = (cases: number) => Math.round((cases / base) * per * 100) / 100
  return { low: toRate(low), high: toRate(high) }
}

/** The rate of each month of the period, the first and the last clipped to it. */
export function monthlyRates(question: RateQuestion): (MonthOfPeriod & { readonly outcome: RateOutcome })[] {
  return monthsOfPeriod(question.period).map((month) => ({
    ...month,
    outcome: rateOfPeriod({ ...question, period: { from: month.from, to: month.to } }),
  }))
}
