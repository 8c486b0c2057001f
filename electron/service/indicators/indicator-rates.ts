import type { IndicatorRates } from '#shared/indicators/indicators-of'
import { inaccurateInformation, thingsGoneWrong } from '#shared/indicators/things-gone-wrong'
import type { CountedDay } from '#shared/rates/base-selection'
import { monthlyRates, rateOfPeriod } from '#shared/rates/rate-rules'
import type { Context } from '../context'
import { askRate, toResult } from '../rates/rate-handlers'
import { type LeftOut, tallyLeftOut } from '../rates/rate-store'
import type { IndicatorQuestion } from './indicator-question'

/** The complaints that enter the rate by day and site, and those of them about wrong information. */
export interface RateDays {
  readonly days: readonly CountedDay[]
  readonly inaccurateDays: readonly CountedDay[]
  /** Those that stay out of the rate. */
  readonly leftOut: readonly LeftOut[]
}

/** The rates of a period: per 1 000 customers, on the other scales, and wrong information per 1 000 enquiries. */
export async function readIndicatorRates(
  context: Context,
  { period, sites, natures }: IndicatorQuestion,
  { days, inaccurateDays, leftOut }: RateDays,
): Promise<IndicatorRates> {
  const scope = { period, sites, natures }
  const question = await askRate(context, scope, 1_000, days)
  const isAsked = natures.length === 0 || natures.includes(inaccurateInformation)
  const accuracy = isAsked ? rateOfPeriod({ ...question, kind: 'ENQUIRIES', counted: inaccurateDays }) : null
  return {
    rate: toResult(question, period, rateOfPeriod(question), tallyLeftOut(leftOut)),
    months: monthlyRates(question).map(({ month, outcome }) => ({
      month,
      value: outcome.calculable ? outcome.rate : null,
      n: outcome.count,
    })),
    scales: thingsGoneWrong(question),
    accuracy: {
      value: accuracy?.calculable ? accuracy.rate : null,
      n: accuracy?.count ?? 0,
      base: accuracy?.calculable ? accuracy.base : null,
    },
  }
}
