import type { OutputOf, ParsedInputOf } from '#shared/api/contract'
import { translate } from '#shared/i18n/translate'
import { type BreakdownRow, breakdown } from '#shared/indicators/breakdown'
import type { Indicators } from '#shared/indicators/indicator-api'
import type { IndicatorKey } from '#shared/indicators/indicator-definition'
import { writeIndicator } from '#shared/indicators/write-indicator'
import type { ReviewFigure, ReviewShare, ReviewThirdParty } from '#shared/quality/quality-review-data'
import type { RemarkAnalysis } from '#shared/remarks/analyse-remarks'
import { formatInteger } from '#shared/text/formats'
import { joinClauses } from '#shared/text/join-clauses'
import type { Language } from '#shared/text/language'
import { periodBefore } from '#shared/time/period-before'
import type { Context } from '../context'
import { makeHeader } from '../documents/document-header'
import { fileNameOf } from '../documents/file-name'
import { gatherActions } from '../documents/gather-actions'
import { labelsOf } from '../documents/labels'
import { resolveSites } from '../documents/resolve-sites'
import { getIndicators } from '../indicators/indicator-handlers'
import { readRemarkAnalysis } from './remark-analysis'

const figures = [
  'received',
  'rate',
  'acknowledgedInTime',
  'withinCommitment',
  'resolution',
  'backlog',
  'meanSatisfaction',
  'csat',
] as const satisfies readonly IndicatorKey[]

/** The half-yearly quality review: complaints, remarks, rate, delays, satisfaction, third parties, actions. */
export async function makeQualityReview(
  context: Context,
  { from, to, sites: named, language }: ParsedInputOf<'documents.qualityReview'>,
): Promise<OutputOf<'documents.qualityReview'>> {
  const period = { from, to }
  const previousPeriod = periodBefore(period)
  const sites = resolveSites(context, named)
  const labels = labelsOf(context, language)
  const ask = (asked: typeof period) => getIndicators(context, { ...asked, sites, natures: [], language })
  const current = await ask(period)
  const before = await ask(previousPeriod)
  const remarks = await readRemarkAnalysis(context, { period, sites })
  const remarksBefore = await readRemarkAnalysis(context, { period: previousPeriod, sites })
  const { renderQualityReview } = await import('../reports/quality/quality-review')
  const { bytes, pages } = await renderQualityReview({
    header: makeHeader(context, {
      reference: `BQ-${from.replaceAll('-', '')}-${to.replaceAll('-', '')}`,
      language,
    }),
    ...{ period, previousPeriod },
    sites: sites.map(labels.site),
    figures: figures.map((key) => reviewFigure(key, current, before, language)),
    months: current.backlog.months.map(({ month, received, closed }) => ({ month, received, closed })),
    natures: sharesOf(current.byNature.rows, before.byNature.rows),
    rateNote: rateNote(current, language),
    remarks,
    remarksBefore: remarksBefore.n,
    topics: sharesOf(topicsOf(remarks, labels.topic), topicsOf(remarksBefore, labels.topic)),
    recurrences: remarks.recurrences.map(({ topic, site, count, ...stretch }) => ({
      ...{ topic: labels.topic(topic), site: labels.site(site), count },
      period: stretch,
    })),
    thirdParties: thirdPartiesOf(current, remarks),
    actions: await gatherActions(context, period, language),
  })
  return { fileName: fileNameOf([from, to, translate(language, 'quality:fileName.review')]), bytes, pages }
}

function reviewFigure(
  key: (typeof figures)[number],
  current: Indicators,
  before: Indicators,
  language: Language,
): ReviewFigure {
  const { value, n } = current[key]
  return {
    label: translate(language, `dashboard:indicators.${key}.label`),
    definition: translate(language, `dashboard:indicators.${key}.definition`),
    value: writeIndicator(key, value, language),
    isAvailable: value !== null,
    n,
    before: writeIndicator(key, before[key].value, language),
  }
}

function rateNote({ rate: { details } }: Indicators, language: Language): string {
  const base =
    details.base === null
      ? translate(language, 'quality:review.noBase')
      : translate(language, 'quality:review.rateSources', {
          value: formatInteger(details.base, language),
          source: joinClauses(details.sources, language) || '–',
        })
  return translate(language, 'quality:review.rate', { base })
}

/** The rows of now with what each was before, then those that were there before only. */
function sharesOf(now: readonly BreakdownRow[], before: readonly BreakdownRow[]): ReviewShare[] {
  const gone = before.filter(({ code }) => now.every((row) => row.code !== code))
  return [...now, ...gone.map((row) => ({ ...row, count: 0, percent: 0 }))].map(
    ({ code, label, count, percent }) => ({
      ...{ label, count, percent },
      before: before.find((row) => row.code === code)?.count ?? 0,
    }),
  )
}

function topicsOf({ lines, n }: RemarkAnalysis, labelOf: (code: string) => string): BreakdownRow[] {
  const totals = new Map<string, number>()
  for (const { topic, total } of lines) totals.set(topic, (totals.get(topic) ?? 0) + total)
  return breakdown(
    [...totals].map(([code, count]) => ({ code, label: labelOf(code), count })),
    n,
  )
}

function thirdPartiesOf({ byThirdParty }: Indicators, { thirdParties }: RemarkAnalysis): ReviewThirdParty[] {
  const names = new Set([
    ...byThirdParty.rows.map(({ code }) => code),
    ...thirdParties.map(({ name }) => name),
  ])
  return [...names]
    .map((name) => {
      const remarks = thirdParties.find((party) => party.name === name)
      return {
        name,
        complaints: byThirdParty.rows.find(({ code }) => code === name)?.count ?? 0,
        remarks: remarks?.total ?? 0,
        transmitted: remarks?.transmitted ?? 0,
        answered: remarks?.answered ?? 0,
      }
    })
    .sort((a, b) => b.complaints + b.remarks - a.complaints - a.remarks || a.name.localeCompare(b.name, 'fr'))
}
