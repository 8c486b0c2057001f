import type { OutputOf, ParsedInputOf } from '#shared/api/contract'
import type { indicatorApi } from '#shared/indicators/indicator-api'
import type { IndicatorTallies } from '#shared/indicators/indicator-tallies'
import { type IndicatorLabels, indicatorsOf } from '#shared/indicators/indicators-of'
import type { Language } from '#shared/text/language'
import { localDateOf } from '#shared/time/local-date'
import type { Context } from '../context'
import { enumLabel, labelsOf } from '../documents/labels'
import type { Handlers } from '../handlers'
import { resolveSite } from '../resolve-reference'
import { makeChartFile } from './chart-file'
import { readClosed, tallyCommitment } from './closed-store'
import { readFlow } from './flow-store'
import type { IndicatorQuestion } from './indicator-question'
import { readIndicatorRates } from './indicator-rates'
import { countThirdParties, readReceived, tallyCauses, tallyCompensations } from './received-store'

export const indicatorHandlers: Handlers<keyof typeof indicatorApi> = {
  'indicators.get': getIndicators,
  'documents.chartFile': makeChartFile,
}

/** Every indicator of a period, from counts made by the database. */
export async function getIndicators(
  context: Context,
  input: ParsedInputOf<'indicators.get'>,
): Promise<OutputOf<'indicators.get'>> {
  const question: IndicatorQuestion = {
    period: { from: input.from, to: input.to },
    sites: input.sites.map((site) => resolveSite(context, site, 'sites')),
    natures: input.natures,
    today: localDateOf(context.now, context.settings.timeZone),
  }
  return indicatorsOf(
    question.period,
    await readTallies(context, question),
    await readIndicatorRates(context, question),
    indicatorLabels(context, input.language),
  )
}

/** What the database counts for the indicators of a period. */
export async function readTallies(context: Context, question: IndicatorQuestion): Promise<IndicatorTallies> {
  const { db } = context
  return {
    ...(await readReceived(db, question)),
    thirdParties: await countThirdParties(db, question),
    ...(await readClosed(db, question)),
    withinCommitment: await tallyCommitment(db, question),
    flow: await readFlow(context, question),
    compensations: await tallyCompensations(db, question),
    causes: await tallyCauses(db, question),
  }
}

/** Words of codes as indicators show them. */
export function indicatorLabels(context: Context, language: Language): IndicatorLabels {
  const { nature, channel, site } = labelsOf(context, language)
  return { nature, channel, site, severity: (level) => enumLabel(language, 'severity', level) }
}
