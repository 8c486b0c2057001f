import type { OutputOf, ParsedInputOf } from '#shared/api/contract'
import type { indicatorApi } from '#shared/indicators/indicator-api'
import type { IndicatorTallies } from '#shared/indicators/indicator-tallies'
import { type IndicatorLabels, indicatorsOf } from '#shared/indicators/indicators-of'
import type { Language } from '#shared/text/language'
import { localDateOf } from '#shared/time/local-date'
import { monthsOfPeriod } from '#shared/time/period'
import type { Context } from '../context'
import { enumLabel, labelsOf } from '../documents/labels'
import type { Handlers } from '../handlers'
import { enteringCondition } from '../rates/rate-store'
import { resolveSite } from '../resolve-reference'
import { makeChartFile } from './chart-file'
import { readClosed, tallyCommitment } from './closed-store'
import { readFlow } from './flow-store'
import type { IndicatorQuestion } from './indicator-question'
import { type RateDays, readIndicatorRates } from './indicator-rates'
import { countThirdParties, tallyCauses, tallyCompensations } from './received-parts'
import { readReceived } from './received-store'
import { readJudgements } from './target-store'

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
    now: context.now,
  }
  const [{ tallies, ...days }, natures, causes] = await Promise.all([
    readTallies(context, question),
    readJudgements(context.db, 'NATURE'),
    readJudgements(context.db, 'CAUSE'),
  ])
  return indicatorsOf(
    question.period,
    tallies,
    await readIndicatorRates(context, question, days),
    indicatorLabels(context, input.language),
    { natures, causes },
  )
}

/** What the database counts for the indicators of a period, and for its rates. */
export async function readTallies(
  context: Context,
  question: IndicatorQuestion,
): Promise<RateDays & { readonly tallies: IndicatorTallies }> {
  const { db } = context
  // A server far away is asked for everything at once.
  const [
    { received, firstResponses, ...came },
    { closed, scores, meanReplyTime, ...went },
    thirdParties,
    withinCommitment,
    compensations,
    causes,
  ] = await Promise.all([
    readReceived(db, question, enteringCondition(context)),
    readClosed(db, question),
    countThirdParties(db, question),
    tallyCommitment(db, question),
    tallyCompensations(db, question),
    tallyCauses(db, question),
  ])
  const tallies = {
    ...{ received, firstResponses, closed, scores, meanReplyTime },
    delayMonths: monthsOfPeriod(question.period).map(({ month }) => ({
      month,
      firstResponses: came.firstResponsesByMonth.get(month) ?? [],
      resolutions: went.resolutionsByMonth.get(month) ?? [],
    })),
    ...{ thirdParties, withinCommitment, compensations, causes },
    flow: await readFlow(context, question, came.straight, went.straight),
  }
  return { tallies, days: came.days, inaccurateDays: came.inaccurateDays }
}

/** Words of codes as indicators show them. */
export function indicatorLabels(context: Context, language: Language): IndicatorLabels {
  const { nature, channel, site } = labelsOf(context, language)
  return { nature, channel, site, severity: (level) => enumLabel(language, 'severity', level) }
}
