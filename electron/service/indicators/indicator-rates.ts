import type { IndicatorRates } from '#shared/indicators/indicators-of'
import { inaccurateInformation, thingsGoneWrong } from '#shared/indicators/things-gone-wrong'
import { rateOfPeriod } from '#shared/rates/rate-rules'
import type { Context } from '../context'
import { gatherRate, toResult } from '../rates/rate-handlers'
import type { IndicatorQuestion } from './indicator-question'

/** The rates of a period: per 1 000 customers, on the other scales, and wrong information per 1 000 enquiries. */
export async function readIndicatorRates(
  context: Context,
  { period, sites, natures }: IndicatorQuestion,
): Promise<IndicatorRates> {
  const { question, excluded } = await gatherRate(context, { period, sites, natures }, 1_000)
  const isAsked = natures.length === 0 || natures.includes(inaccurateInformation)
  const wrong = isAsked
    ? await gatherRate(context, { period, sites, natures: [inaccurateInformation] }, 1_000)
    : null
  const accuracy = wrong && rateOfPeriod({ ...wrong.question, kind: 'ENQUIRIES' })
  return {
    rate: toResult(question, period, rateOfPeriod(question), excluded),
    scales: thingsGoneWrong(question),
    accuracy: {
      value: accuracy?.calculable ? accuracy.rate : null,
      n: accuracy?.count ?? 0,
      base: accuracy?.calculable ? accuracy.base : null,
    },
  }
}
