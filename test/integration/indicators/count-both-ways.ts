import { gatherCases } from '#service/documents/gather-cases'
import { indicatorLabels, readTallies } from '#service/indicators/indicator-handlers'
import { askNow } from '#service/indicators/indicator-question'
import { readIndicatorRates } from '#service/indicators/indicator-rates'
import { todayAt } from '#service/local-day'
import { makeContext, requireRegister } from '#service/register-context'
import { indicatorsOf } from '#shared/indicators/indicators-of'
import type { Period } from '#shared/time/local-date'
import type { TestService } from '#test/support/open-service'
import { tallyCases } from '#test/support/tally-cases'

/** The indicators of a period as the database counts them, and from every case of the register in memory. */
export async function countBothWays({ service }: TestService, period: Period) {
  const register = requireRegister(service)
  const context = await makeContext(service, register, register.engine.db)
  const question = askNow(context, { period, sites: [], natures: [] })
  const moment = { today: todayAt(context), now: context.now }
  const labels = indicatorLabels(context, 'fr')
  const { tallies, ...days } = await readTallies(context, question)
  const rates = await readIndicatorRates(context, question, days)
  const cases = await gatherCases(context, '2999-12-31', [])
  return {
    database: indicatorsOf(period, tallies, rates, labels),
    memory: indicatorsOf(period, tallyCases(cases, period, moment), rates, labels),
  }
}
