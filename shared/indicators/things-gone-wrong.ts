import { type RateQuestion, rateOfPeriod } from '#shared/rates/rate-rules'

/** Units to which complaints are related (S0). */
export const goneWrongScales = [100, 1_000, 10_000, 1_000_000] as const

/** Complaints per 100, 1 000, 10 000 and 1 000 000 units (S0), by the engine of the rate; null without a base. */
export function thingsGoneWrong(
  question: RateQuestion,
): { readonly per: number; readonly value: number | null }[] {
  return goneWrongScales.map((per) => {
    const outcome = rateOfPeriod({ ...question, per })
    return { per, value: outcome.calculable ? outcome.rate : null }
  })
}

/** The nature whose share of the enquiries is the accuracy of our information (S0: at most 1 per 1 000). */
export const inaccurateInformation = 'INFORMATION_INEXACTE'
