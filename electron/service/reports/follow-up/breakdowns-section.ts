import { paperChartStyle } from '#service/reports/kit/chart-svg'
import { drawFigure } from '#service/reports/kit/figure'
import { subsectionHeading } from '#service/reports/kit/headings'
import { type Paper, textArea } from '#service/reports/kit/paper'
import { note, paragraph } from '#service/reports/kit/prose'
import { drawTable } from '#service/reports/kit/table'
import { type ParetoBar, paretoChart } from '#shared/charts/pareto-chart'
import { translator } from '#shared/i18n/translate'
import type { FollowUpReportData } from '#shared/reports/follow-up-report-data'
import type { ParetoShare, Share } from '#shared/reports/share-data'
import { formatInteger, formatPercent } from '#shared/text/formats'
import type { Language } from '#shared/text/language'

const chartHeight = 220
/** Bars that fit under their labels; the rest share the last one. */
const maximumBars = 10
/** Above this share, "other" hides natures that deserve a name (domain, section 3). */
const otherLimit = 10

const headings = {
  channel: 'channels',
  site: 'sites',
  severity: 'severities',
  thirdParty: 'thirdParties',
} as const

/** Who complains of what, where and how badly. */
export function drawBreakdowns(paper: Paper, data: FollowUpReportData): void {
  if (!data.breakdowns) return
  const { natures, channels, sites, severities, thirdParties, recurring } = data.breakdowns
  const { language } = data.header
  const t = translator(language, 'documents:followUp.breakdowns')
  if (natures.length === 0) {
    paragraph(paper, t('empty'))
    return
  }
  subsectionHeading(paper, t('natures'))
  drawPareto(paper, natures, language)
  if (recurring.length > 0) note(paper, t('recurring', { natures: recurring.join(', ') }))
  const shares = [
    ['channel', channels],
    ['site', sites],
    ['severity', severities],
    ['thirdParty', thirdParties],
  ] as const
  for (const [key, lines] of shares) {
    if (lines.length === 0) continue
    subsectionHeading(paper, t(headings[key]))
    drawShares(paper, t(`label.${key}`), lines, language)
  }
}

function drawPareto(paper: Paper, natures: readonly ParetoShare[], language: Language): void {
  const t = translator(language, 'documents:followUp.breakdowns')
  const threshold = natures.findIndex((nature) => nature.reachesThreshold)
  const vital = natures.slice(0, threshold + 1)
  const names = vital.map((nature) => nature.label).join(', ')
  paragraph(paper, t('vital', { count: vital.length, all: natures.length, natures: names }), {
    leads: true,
  })
  if (natures.length > 1) drawParetoChart(paper, natures, threshold)
  drawTable(paper, {
    columns: [
      { header: t('label.nature'), weight: 5, isRowHeader: true },
      { header: t('count'), weight: 1, align: 'right' },
      { header: t('percent'), weight: 1.2, align: 'right' },
      { header: t('cumulative'), weight: 1.4, align: 'right' },
    ],
    rows: natures.map((nature) => [
      nature.reachesThreshold ? t('reached', { label: nature.label }) : nature.label,
      formatInteger(nature.count, language),
      formatPercent(nature.percent, language),
      formatPercent(nature.cumulativePercent, language),
    ]),
    total: [t('total'), formatInteger(countAll(natures), language), formatPercent(100, language), ''],
  })
  const other = natures.find((nature) => nature.code === 'AUTRE' && nature.percent > otherLimit)
  if (other) note(paper, t('otherTooMany', { label: other.label }))
}

function drawParetoChart(paper: Paper, natures: readonly ParetoShare[], threshold: number): void {
  const { language } = paper
  const t = translator(language, 'documents:followUp.breakdowns')
  const bars = natures.map((nature) => t('altBar', { label: nature.label, count: nature.count })).join(', ')
  drawFigure(paper, {
    height: chartHeight,
    alt: t('alt', { bars, threshold: natures[threshold]?.label ?? '' }),
    option: paretoChart(
      toBars(natures, threshold, t('otherNatures')),
      { language, threshold: t('threshold'), width: textArea(paper).width },
      paperChartStyle,
    ),
  })
}

function toBars(natures: readonly ParetoShare[], threshold: number, others: string): ParetoBar[] {
  const shown = natures.length > maximumBars ? natures.slice(0, maximumBars - 1) : natures
  const bars = shown.map((nature, index) => ({ ...nature, isVital: index <= threshold }))
  const rest = natures.slice(shown.length)
  if (rest.length === 0) return bars
  return [...bars, { label: others, count: countAll(rest), cumulativePercent: 100, isVital: false }]
}

function drawShares(paper: Paper, label: string, shares: readonly Share[], language: Language): void {
  const t = translator(language, 'documents:followUp.breakdowns')
  drawTable(paper, {
    share: 0.62,
    columns: [
      { header: label, weight: 5, isRowHeader: true },
      { header: t('count'), weight: 1, align: 'right' },
      { header: t('percent'), weight: 1.2, align: 'right' },
    ],
    rows: shares.map((share) => [
      share.label,
      formatInteger(share.count, language),
      formatPercent(share.percent, language),
    ]),
    total: [t('total'), formatInteger(countAll(shares), language), formatPercent(100, language)],
  })
}

function countAll(shares: readonly Share[]): number {
  return shares.reduce((sum, share) => sum + share.count, 0)
}
