import type { RateResult } from '#shared/rates/rate-api'
import type { Period } from '#shared/time/local-date'
import { chainBacklog } from './backlog'
import { breakdown, type CountedCode, recurringReasons } from './breakdown'
import { compensationTotal } from './compensation-total'
import { meanGap, medianOfSorted, summariseSorted } from './delays'
import { describeFigure, describeShare } from './describe-figure'
import { meanOf, share } from './figure'
import { firstContactShare } from './first-contact'
import type { Indicators } from './indicator-api'
import type { IndicatorTallies } from './indicator-tallies'
import { pareto } from './pareto'
import { type ActabilityDegree, rankProblems } from './problem-ranking'
import type { CodeSum } from './received-sums'
import { ces, csat, meanSatisfaction, nps, yesShare } from './satisfaction'
import { countCodes, spreadScores, toProblem, totalOf, type WeighedGroup } from './tally-groups'

/** Words of codes, in the language of the reader. */
export interface IndicatorLabels {
  nature(code: string): string
  channel(code: string): string
  site(id: string): string
  severity(level: string): string
}

type Judged = ReadonlyMap<string, { readonly version: number; readonly degree: ActabilityDegree | null }>

/** What somebody judged about what can be done, by nature and by cause. */
export interface Judgements {
  readonly natures: Judged
  readonly causes: Judged
}

const noJudgements: Judgements = { natures: new Map(), causes: new Map() }

/** What the engine of the rate says (domain, section 6). */
export interface IndicatorRates {
  readonly rate: RateResult
  /** The rate of each month of the period. */
  readonly months: readonly { readonly month: string; readonly value: number | null; readonly n: number }[]
  readonly scales: readonly { readonly per: number; readonly value: number | null }[]
  /** Wrong information per 1 000 enquiries (S0). */
  readonly accuracy: { readonly value: number | null; readonly n: number; readonly base: number | null }
}

/** Every indicator of a period (domain, section 5) from its tallies: the one place where figures are made. */
export function indicatorsOf(
  period: Period,
  tallies: IndicatorTallies,
  rates: IndicatorRates,
  labels: IndicatorLabels,
  judgements: Judgements = noJudgements,
): Indicators {
  const { rate, accuracy, scales } = rates
  return {
    from: period.from,
    to: period.to,
    rate: describeFigure('rate', period, { value: rate.rate, n: rate.count, details: rate }),
    accuracy: describeFigure('accuracy', period, accuracy),
    trend: trendOf(tallies, rates),
    thingsGoneWrong: { n: rate.count, scales: [...scales] },
    ...receivedFigures(period, tallies, labels, judgements),
    ...closedFigures(period, tallies),
    ...satisfactionFigures(period, tallies.scores),
    backlog: backlogFigure(period, tallies.flow),
    withinCommitment: describeShare(
      'withinCommitment',
      period,
      share(tallies.withinCommitment.part, tallies.withinCommitment.n),
    ),
    compensationTotal: costFigure(period, tallies, labels),
  }
}

/** Rate and median delays of each month. */
function trendOf({ delayMonths }: IndicatorTallies, { months }: IndicatorRates) {
  const rateOf = new Map(months.map((rate) => [rate.month, rate]))
  return delayMonths.map(({ month, firstResponses, resolutions }) => ({
    month,
    rate: { value: rateOf.get(month)?.value ?? null, n: rateOf.get(month)?.n ?? 0 },
    firstResponse: { value: medianOfSorted(firstResponses), n: firstResponses.length },
    resolution: { value: medianOfSorted(resolutions), n: resolutions.length },
  }))
}

function receivedFigures(
  period: Period,
  { received, thirdParties, firstResponses, causes }: IndicatorTallies,
  labels: IndicatorLabels,
  judgements: Judgements,
) {
  const n = received.count
  const name = (sums: readonly CodeSum[], labelOf: (code: string) => string): WeighedGroup[] =>
    sums.map((sum) => ({ ...sum, label: labelOf(sum.code) }))
  const shares = (groups: readonly CountedCode[]) => ({ n, rows: breakdown(groups, n) })
  const natures = name(received.byNature, labels.nature)
  const { median, p90, maximum } = summariseSorted(firstResponses)
  return {
    received: describeFigure('received', period, { value: n, n }),
    acknowledgedInTime: describeShare(
      'acknowledgedInTime',
      period,
      share(received.acknowledgedInTime, received.acknowledgementDue),
    ),
    firstResponse: describeFigure('firstResponse', period, {
      value: median,
      n: firstResponses.length,
      p90,
      maximum,
    }),
    byChannel: shares(name(received.byChannel, labels.channel)),
    bySite: shares(name(received.bySite, labels.site)),
    byNature: shares(natures),
    bySeverity: shares(name(received.bySeverity, labels.severity)),
    byThirdParty: shares(countCodes(thirdParties)),
    pareto: { n, rows: pareto(natures.map(withoutWeight)) },
    paretoBySeverity: { n, rows: pareto(natures) },
    causes: { n, rows: pareto(causes.map(withoutWeight)) },
    causesBySeverity: { n, rows: pareto(causes) },
    recurrence: { n, rows: recurringReasons(natures, n) },
    problems: rankJudged(natures, judgements.natures),
    causeProblems: rankJudged(causes, judgements.causes),
  }
}

function rankJudged(groups: readonly WeighedGroup[], judged: Judgements['natures']) {
  return rankProblems(
    groups.map((group) => ({ ...toProblem(group), degree: judged.get(group.code)?.degree ?? null })),
  ).map((problem) => ({
    ...problem,
    degree: problem.degree ?? null,
    version: judged.get(problem.code)?.version ?? 0,
  }))
}

function withoutWeight({ code, label, count }: CountedCode): CountedCode {
  return { code, label, count }
}

function closedFigures(period: Period, { closed }: IndicatorTallies) {
  const all = summariseSorted(closed.minutes)
  const later = summariseSorted(closed.laterMinutes)
  return {
    closed: describeFigure('closed', period, { value: all.n, n: all.n }),
    meanReplyTime: describeFigure('meanReplyTime', period, meanGap(closed.replyGaps)),
    resolution: describeFigure('resolution', period, {
      value: all.median,
      n: all.n,
      p90: all.p90,
      maximum: all.maximum,
      slowest: [...closed.slowest],
      withoutFirstContact: { value: later.median, n: later.n, p90: later.p90, maximum: later.maximum },
    }),
    firstContactResolution: describeShare(
      'firstContactResolution',
      period,
      firstContactShare(all.n - later.n, all.n),
    ),
    replies: describeFigure('replies', period, meanOf(closed.replies)),
    transfers: describeFigure('transfers', period, meanOf(closed.transfers)),
    chasers: describeFigure('chasers', period, meanOf(closed.chasers)),
    minutes: describeFigure('minutes', period, meanOf(closed.minutesSpent)),
  }
}

function satisfactionFigures(period: Period, groups: IndicatorTallies['scores']) {
  const marks = spreadScores(groups, (group) => group.satisfactionScore)
  return {
    csat: describeShare('csat', period, csat(marks)),
    meanSatisfaction: describeFigure('meanSatisfaction', period, meanSatisfaction(marks)),
    ces: describeFigure('ces', period, ces(spreadScores(groups, (group) => group.effortScore))),
    nps: describeFigure('nps', period, nps(spreadScores(groups, (group) => group.recommendScore))),
    satisfied: describeShare('satisfied', period, yesShare(spreadScores(groups, (group) => group.satisfied))),
    cameAgain: describeShare('cameAgain', period, yesShare(spreadScores(groups, (group) => group.cameAgain))),
  }
}

function backlogFigure(period: Period, { start, months }: IndicatorTallies['flow']) {
  const chained = chainBacklog(start, months)
  const sumOf = (field: 'received' | 'reopened' | 'closed' | 'reclassified' | 'cancelled') =>
    totalOf(months, (month) => month[field])
  const end = chained.at(-1)?.end ?? start
  return describeFigure('backlog', period, {
    value: end,
    n: end,
    start,
    received: sumOf('received'),
    reopened: sumOf('reopened'),
    closed: sumOf('closed'),
    reclassified: sumOf('reclassified'),
    cancelled: sumOf('cancelled'),
    end,
    months: chained.map(
      ({ month, start: open, received, reopened, closed, reclassified, cancelled, end: left }) => ({
        month,
        start: open,
        received,
        reopened,
        closed,
        reclassified,
        cancelled,
        end: left,
      }),
    ),
  })
}

function costFigure(period: Period, { compensations }: IndicatorTallies, labels: IndicatorLabels) {
  const { byNature, ...total } = compensationTotal(compensations)
  return describeFigure('compensationTotal', period, {
    ...total,
    byNature: byNature.map((row) => ({ ...row, label: labels.nature(row.nature) })),
  })
}
