import { dispatch } from '#service/dispatch'
import { translate } from '#shared/i18n/translate'
import type { Indicators } from '#shared/indicators/indicator-api'
import type { indicatorDefinitions } from '#shared/indicators/indicator-definition'
import { writeIndicator } from '#shared/indicators/write-indicator'
import { formatInteger, formatPercent, formatPeriod } from '#shared/text/formats'
import { type Options, requireOption } from '../options'
import { printLine, toJson } from '../output'
import { unwrap, withService } from '../session'

/** Prints the indicators of a period, each with the number of cases that it stands on. */
export async function indicators(values: Options): Promise<number> {
  const input = {
    from: requireOption(values, 'from'),
    to: requireOption(values, 'to'),
    sites: values.site ?? [],
  }
  const answer = await withService(requireOption(values, 'register'), 'open', async (service) =>
    unwrap(await dispatch(service, 'indicators.get', input)),
  )
  const chosen = choose(answer)
  await printLine(values.json ? toJson(chosen, 2) : inWords(answer, chosen))
  return 0
}

/** Durations in minutes, shares in % with one decimal, money in cents; `value` is null where nothing is measured. */
function choose(from: Indicators) {
  const { firstResponse, resolution, backlog, rate } = from
  const rows = ({ n, rows: found }: Indicators['byChannel']) => ({
    n,
    value: found.map(({ code, label, count, percent }) => ({
      code,
      label,
      n: count,
      percent: toOneDecimal(percent),
    })),
  })
  const paretoRows = ({ rows: found }: Indicators['pareto']) =>
    found.map(({ code, label, count, weight, percent, cumulativePercent, reachesThreshold }) => ({
      ...{ code, label, n: count, weight },
      percent: toOneDecimal(percent),
      cumulativePercent: toOneDecimal(cumulativePercent),
      reachesThreshold,
    }))
  const delay = ({ value, n, p90, maximum }: typeof firstResponse) => ({
    value,
    n,
    median: value,
    p90,
    maximum,
  })
  return {
    received: figure(from.received),
    closed: figure(from.closed),
    backlog: {
      ...figure(backlog),
      start: backlog.start,
      received: backlog.received,
      reopened: backlog.reopened,
      closed: backlog.closed,
      reclassified: backlog.reclassified,
      cancelled: backlog.cancelled,
      end: backlog.end,
      months: backlog.months,
    },
    acknowledgedInTime: part(from.acknowledgedInTime),
    firstResponse: delay(firstResponse),
    resolution: {
      ...delay(resolution),
      slowest: resolution.slowest,
      withoutFirstContact: resolution.withoutFirstContact,
    },
    withinCommitment: part(from.withinCommitment),
    firstContactResolution: {
      ...part(from.firstContactResolution),
      oneToMany: from.firstContactResolution.oneToMany,
    },
    byChannel: rows(from.byChannel),
    byNature: rows(from.byNature),
    pareto: {
      n: from.pareto.n,
      value: paretoRows(from.pareto),
      bySeverity: paretoRows(from.paretoBySeverity),
    },
    csat: part(from.csat),
    meanSatisfaction: figure(from.meanSatisfaction),
    ces: figure(from.ces),
    nps: {
      ...figure(from.nps),
      promoters: from.nps.promoters,
      passives: from.nps.passives,
      detractors: from.nps.detractors,
    },
    compensationTotal: { ...figure(from.compensationTotal), byNature: from.compensationTotal.byNature },
    rate: {
      ...figure(rate),
      count: rate.n,
      base: rate.details.base,
      per: rate.details.per,
      reason: rate.details.reason,
    },
  }
}

type Chosen = ReturnType<typeof choose>

function figure({ value, n }: { readonly value: number | null; readonly n: number }) {
  return { value, n }
}

function part({ value, n, part: count }: Indicators['csat']) {
  return { value, n, part: count }
}

function toOneDecimal(percent: number): number {
  return Math.round(percent * 10) / 10
}

const figures = [
  'received',
  'closed',
  'backlog',
  'acknowledgedInTime',
  'firstResponse',
  'resolution',
  'withinCommitment',
  'firstContactResolution',
  'csat',
  'meanSatisfaction',
  'ces',
  'nps',
  'compensationTotal',
  'rate',
] as const satisfies readonly (keyof Chosen & keyof typeof indicatorDefinitions)[]

function inWords(answer: Indicators, chosen: Chosen): string {
  const lines = [translate('fr', 'cli:indicators.title', { period: formatPeriod(answer, 'fr') }), '']
  for (const key of figures) {
    const { value, n } = chosen[key]
    lines.push(
      translate('fr', 'cli:indicators.line', {
        label: translate('fr', `dashboard:indicators.${key}.label`),
        value: writeIndicator(key, value, 'fr'),
        n: formatInteger(n, 'fr'),
      }),
    )
  }
  for (const key of ['byChannel', 'byNature', 'pareto'] as const) {
    lines.push('', translate('fr', `cli:indicators.${key}`))
    if (chosen[key].value.length === 0) lines.push(translate('fr', 'cli:indicators.none'))
    for (const row of chosen[key].value) {
      const cumulative = 'cumulativePercent' in row ? formatPercent(row.cumulativePercent, 'fr') : null
      lines.push(
        translate('fr', cumulative ? 'cli:indicators.cumulativeRow' : 'cli:indicators.row', {
          label: row.label,
          n: formatInteger(row.n, 'fr'),
          percent: formatPercent(row.percent, 'fr'),
          cumulative: cumulative ?? '',
        }),
      )
    }
  }
  return lines.join('\n')
}
