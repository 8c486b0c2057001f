import type { OutputOf, ParsedInputOf } from '#shared/api/contract'
import { tallyFlow } from '#shared/indicators/backlog'
import { addClosed } from '#shared/indicators/closed-sums'
import { mergeMinutes } from '#shared/indicators/delays'
import type { indicatorApi } from '#shared/indicators/indicator-api'
import type { IndicatorTallies } from '#shared/indicators/indicator-tallies'
import { type IndicatorLabels, indicatorsOf } from '#shared/indicators/indicators-of'
import { addReceived, sumReceived } from '#shared/indicators/received-sums'
import { totalOf } from '#shared/indicators/tally-groups'
import type { Language } from '#shared/text/language'
import { monthsOfPeriod } from '#shared/time/period'
import type { Context } from '../context'
import { enumLabel, labelsOf } from '../documents/labels'
import type { Handlers } from '../handlers'
import { resolveSite } from '../resolve-reference'
import { makeChartFile } from './chart-file'
import { countOpenBefore, readDetours } from './flow-store'
import { countLateAnswers, readLateAcknowledgements } from './hour-corrections'
import { askNow, type IndicatorQuestion } from './indicator-question'
import { type RateDays, readIndicatorRates } from './indicator-rates'
import { lookAtMonths } from './months/kept-months'
import { tallyCauses } from './received-parts'
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
  const question = askNow(context, {
    period: { from: input.from, to: input.to },
    sites: input.sites.map((site) => resolveSite(context, site, 'sites')),
    natures: input.natures,
  })
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
  const months = monthsOfPeriod(question.period)
  const look = await lookAtMonths(context, question, months)
  // A server far away is asked for everything at once.
  const [received, closed, due, start, detours, lateAcknowledgements, lateAnswers, causes] =
    await Promise.all([
      look.received(),
      look.closed(),
      look.due(),
      look.openBefore(() => countOpenBefore(db, question)),
      readDetours(context, question),
      readLateAcknowledgements(db, question),
      countLateAnswers(db, question),
      tallyCauses(db, question),
    ])
  const flow = tallyFlow(detours, question.period)
  return {
    tallies: {
      received: addReceived([
        ...received.map((part) => part.received),
        ...(lateAcknowledgements.length > 0 ? [sumReceived(lateAcknowledgements)] : []),
      ]),
      firstResponses: mergeMinutes(received.map((part) => part.firstResponses)),
      thirdParties: received.flatMap((part) => part.thirdParties),
      compensations: received.flatMap((part) => part.compensations),
      causes,
      closed: addClosed(closed.map((part) => part.closed)),
      scores: closed.flatMap((part) => part.scores),
      withinCommitment: {
        part: totalOf(due, ({ part }) => part) - lateAnswers.settled,
        n: totalOf(due, ({ n }) => n) + lateAnswers.open,
      },
      delayMonths: months.map(({ month }, rank) => ({
        month,
        firstResponses: received[rank]?.firstResponses ?? new Float64Array(),
        resolutions: closed[rank]?.closed.minutes ?? new Float64Array(),
      })),
      // Cases that simply came in and went out are counts; the others were followed one by one.
      flow: {
        start: flow.start + start,
        months: flow.months.map((month, rank) => ({
          ...month,
          received: month.received + (received[rank]?.straight ?? 0),
          closed: month.closed + (closed[rank]?.straight ?? 0),
        })),
      },
    },
    days: received.flatMap((part) => part.days),
    inaccurateDays: received.flatMap((part) => part.inaccurateDays),
    leftOut: received.flatMap((part) => part.leftOut),
  }
}

/** Words of codes as indicators show them. */
export function indicatorLabels(context: Context, language: Language): IndicatorLabels {
  const { nature, channel, site } = labelsOf(context, language)
  return { nature, channel, site, severity: (level) => enumLabel(language, 'severity', level) }
}
