import { gatherCases } from '#service/documents/gather-cases'
import { indicatorLabels, readTallies } from '#service/indicators/indicator-handlers'
import { readIndicatorRates } from '#service/indicators/indicator-rates'
import { makeContext, requireRegister } from '#service/register-context'
import { indicatorsOf } from '#shared/indicators/indicators-of'
import { tallyCases } from '#shared/indicators/tally-cases'
import type { Period } from '#shared/time/local-date'
import type { TestService } from '#test/support/open-service'

/** The indicators of a period as the database counts them, and from every case of the register in memory. */
export async function countBothWays({ service }: TestService, period: Period, today: string) {
  const register = requireRegister(service)
  const context = await makeContext(service, register, register.engine.db)
  const { now } = context
  const question = { period, sites: [], natures: [], today, now }
  const labels = indicatorLabels(context, 'fr')
  const { tallies, ...days } = await readTallies(context, question)
  const rates = await readIndicatorRates(context, question, days)
  const cases = await gatherCases(context, '2999-12-31', [])
  return {
    database: indicatorsOf(period, tallies, rates, labels),
    memory: indicatorsOf(period, tallyCases(cases, period, { today, now }), rates, labels),
  }
}
