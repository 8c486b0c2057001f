import type { OutputOf, ParsedInputOf } from '#shared/api/contract'
import { baseKindOfProfile } from '#shared/customer-bases/customer-base'
import type { RateResult, rateApi } from '#shared/rates/rate-api'
import { monthlyRates, type RateOutcome, type RateQuestion, rateOfPeriod } from '#shared/rates/rate-rules'
import type { Period } from '#shared/time/local-date'
import { isPartialYear, monthsOfPeriod } from '#shared/time/period'
import type { Context } from '../context'
import { readBases } from '../customer-bases/customer-base-handlers'
import type { Handlers } from '../handlers'
import { askNow } from '../indicators/indicator-question'
import { lookAtMonths } from '../indicators/months/kept-months'
import { resolveSite } from '../resolve-reference'
import { type RateScope, tallyLeftOut } from './rate-store'

export const rateHandlers: Handlers<keyof typeof rateApi> = {
  'rates.compute': async (context, input) => (await readRates(context, input)).whole,
  'rates.monthly': async (context, input) => ({ months: (await readRates(context, input)).months }),
}

async function readRates(context: Context, input: ParsedInputOf<'rates.compute'>) {
  const sites = input.site ? [resolveSite(context, input.site)] : []
  return computeRates(context, { period: { from: input.from, to: input.to }, sites }, input.per)
}

/** The rate of a period and of each of its months, with what was left out; without sites that of all. */
export async function computeRates(
  context: Context,
  { period, sites }: Omit<RateScope, 'natures'>,
  per: number,
): Promise<{ whole: OutputOf<'rates.compute'>; months: RateResult[] }> {
  const scope = { period, sites, natures: [] }
  const months = await lookAtMonths(context, askNow(context, scope), monthsOfPeriod(period))
  const received = await months.received()
  const leftOut = received.flatMap((part) => part.leftOut)
  const counted = received.flatMap((part) => part.days)
  const question = await askRate(context, scope, per, counted)
  return {
    whole: toResult(question, period, rateOfPeriod(question), tallyLeftOut(leftOut)),
    months: monthlyRates(question).map(({ month, from, to, outcome }) => {
      const ofMonth = leftOut.filter((group) => group.month === month)
      return toResult(question, { from, to }, outcome, tallyLeftOut(ofMonth))
    }),
  }
}

/** The question of a rate, for days that were counted. */
export async function askRate(
  context: Context,
  scope: RateScope,
  per: number,
  counted: RateQuestion['counted'],
): Promise<RateQuestion> {
  const entries = await readBases(context.db)
  const [site = null, ...others] = scope.sites
  const isSeveral = others.length > 0
  return {
    kind: baseKindOfProfile[context.settings.profile],
    period: scope.period,
    site: isSeveral ? null : site,
    sites: isSeveral ? scope.sites : context.sites.map((candidate) => candidate.id),
    // A base of the whole register is not the base of some of its sites.
    entries: isSeveral ? entries.filter((entry) => entry.site && scope.sites.includes(entry.site)) : entries,
    counted,
    per,
  }
}

/** A rate as it is answered. */
export function toResult(
  question: RateQuestion,
  { from, to }: Period,
  outcome: RateOutcome,
  excluded: RateResult['excluded'],
): RateResult {
  const common = {
    from,
    to,
    per: question.per ?? 1_000,
    baseKind: question.kind,
    excluded,
    count: outcome.count,
  }
  const partialYear = isPartialYear({ from, to })
  if (!outcome.calculable) {
    const unknown = { rate: null, base: null, coverage: null, annualised: null, interval: null }
    return {
      ...common,
      ...unknown,
      reason: outcome.reason,
      covered: [],
      sources: [],
      partialYear,
      lowReliability: false,
    }
  }
  return {
    ...common,
    rate: outcome.rate,
    base: outcome.base,
    reason: null,
    coverage: outcome.coverage,
    covered: outcome.covered.map((period) => ({ ...period })),
    sources: [...outcome.sources],
    partialYear,
    annualised: outcome.annualised,
    lowReliability: outcome.lowReliability,
    interval: outcome.interval,
  }
}
