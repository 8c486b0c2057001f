import type { IndicatorRates } from '#shared/indicators/indicators-of'
import { inaccurateInformation, thingsGoneWrong } from '#shared/indicators/things-gone-wrong'
import { rateOfPeriod } from '#shared/rates/rate-rules'
import type { Context } from '../context'
import { askRate, gatherRate, toResult } from '../rates/rate-handlers'
import { countDays } from '../rates/rate-store'
import type { IndicatorQuestion } from './indicator-question'

/** The rates of a period: per 1 000 customers, on the other scales, and wrong information per 1 000 enquiries. */
export async function readIndicatorRates(
  context: Context,
  { period, sites, natures }: IndicatorQuestion,
): Promise<IndicatorRates> {
  const { question, excluded } = await gatherRate(context, { period, sites, natures }, 1_000)
  const isAsked = natures.length === 0 || natures.includes(inaccurateInformation)
  const accuracy = isAsked ? await readAccuracy(context, { period, sites }) : null
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

async function readAccuracy(
  context: Context,
  { period, sites }: Pick<IndicatorQuestion, 'period' | 'sites'>,
) {
  const scope = { period, sites, natures: [inaccurateInformation] }
  const question = await askRate(context, scope, 1_000, await countDays(context, scope))
  return rateOfPeriod({ ...question, kind: 'ENQUIRIES' })
}
