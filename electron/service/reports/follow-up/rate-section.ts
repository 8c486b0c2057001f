import { paperChartStyle } from '#service/reports/kit/chart-svg'
import { type Entry, entryList } from '#service/reports/kit/entries'
import { drawFigure } from '#service/reports/kit/figure'
import { subsectionHeading } from '#service/reports/kit/headings'
import { type Paper, textArea } from '#service/reports/kit/paper'
import { note, paragraph, statement } from '#service/reports/kit/prose'
import { drawTable } from '#service/reports/kit/table'
import { monthlyRateChart } from '#shared/charts/monthly-rate-chart'
import { translate, translator } from '#shared/i18n/translate'
import { coverageNote } from '#shared/rates/coverage-note'
import type { RateResult } from '#shared/rates/rate-api'
import type { FollowUpReportData, RateData } from '#shared/reports/follow-up-report-data'
import { formatDates, formatInteger, formatMonth, formatRate, formatShortMonth } from '#shared/text/formats'
import { joinClauses } from '#shared/text/join-clauses'
import type { Language } from '#shared/text/language'

const chartHeight = 150
const exclusions = ['oral', 'outOfScope', 'natureNotCounted', 'reclassified', 'cancelled'] as const

/** The rate with everything that it rests on (P155.1, domain section 6). */
export function drawRate(paper: Paper, data: FollowUpReportData): void {
  if (!data.rate) return
  const { period, months } = data.rate
  const { language } = data.header
  const t = translator(language, 'documents:followUp.rate')
  const per = formatInteger(period.per, language)
  const words =
    period.rate === null
      ? t('notComputable')
      : t(period.partialYear ? 'statementPartial' : 'statement', {
          rate: formatRate(period.rate, language),
          per,
        })
  statement(paper, words)
  if (period.rate === null) paragraph(paper, t(`reasons.${period.reason ?? 'BASE_MISSING'}`))
  entryList(paper, rateEntries(period, language), 0.4)
  const coverage = coverageNote(period)
  if (coverage) note(paper, t(`coverage.${coverage}`))
  if (period.lowReliability && period.rate !== null) note(paper, t('lowReliability'))
  drawExclusions(paper, period, language)
  if (months.length > 1) drawMonths(paper, data.rate, language)
}

function rateEntries(rate: RateResult, language: Language): Entry[] {
  const t = translator(language, 'documents:followUp.rate')
  const kind = translate(language, `enums:customerBaseKind.${rate.baseKind}`).toLocaleLowerCase(language)
  const base =
    rate.base === null
      ? translate(language, 'documents:notRecorded')
      : t('baseValue', { value: formatInteger(rate.base, language), kind })
  const entries: Entry[] = [
    { label: t('count'), value: formatInteger(rate.count, language) },
    { label: t('base'), value: base },
  ]
  if (rate.sources.length > 0)
    entries.push({ label: t('source'), value: joinClauses(rate.sources, language) })
  if (rate.covered.length > 0) {
    entries.push({
      label: t('covered'),
      value: rate.covered.map((span) => formatDates(span, language)).join(', '),
    })
  }
  if (rate.partialYear && rate.annualised !== null) {
    entries.push({ label: t('annualised'), value: formatRate(rate.annualised, language) })
  }
  if (rate.interval) {
    const low = formatRate(rate.interval.low, language)
    entries.push({
      label: t('interval'),
      value: t('intervalValue', { low, high: formatRate(rate.interval.high, language) }),
    })
  }
  return entries
}

function drawExclusions(paper: Paper, { excluded }: RateResult, language: Language): void {
  const t = translator(language, 'documents:followUp.rate')
  subsectionHeading(paper, t('exclusions'))
  drawTable(paper, {
    share: 0.62,
    columns: [
      { header: t('reason'), weight: 6, isRowHeader: true },
      { header: t('excludedCount'), weight: 1, align: 'right' },
    ],
    rows: exclusions.map((reason) => [t(`excluded.${reason}`), formatInteger(excluded[reason], language)]),
    total: [
      t('excludedTotal'),
      formatInteger(
        exclusions.reduce((sum, reason) => sum + excluded[reason], 0),
        language,
      ),
    ],
  })
}

function drawMonths(paper: Paper, { period, months }: RateData, language: Language): void {
  const t = translator(language, 'documents:followUp.rate')
  const per = formatInteger(period.per, language)
  const words = (rate: number | null) =>
    rate === null ? translate(language, 'documents:notComputable') : formatRate(rate, language)
  const hasLine = months.filter((month) => month.rate !== null).length > 1
  subsectionHeading(paper, t('monthly'))
  if (hasLine) {
    const monthName = (month: RateResult) => formatMonth(month.from.slice(0, 7), language)
    drawFigure(paper, {
      height: chartHeight,
      alt: t('alt', {
        per,
        months: months.map((month) => `${monthName(month)} ${words(month.rate)}`).join(', '),
      }),
      option: monthlyRateChart(
        {
          months: months.map((month) => formatShortMonth(month.from.slice(0, 7), language)),
          rates: months.map((month) => month.rate),
          overall: period.rate,
          overallLabel: t('overall', { rate: words(period.rate) }),
          monthlyLabel: t('monthlyLine'),
          language,
          width: textArea(paper).width,
        },
        paperChartStyle,
      ),
    })
  }
  drawTable(paper, {
    columns: [
      { header: t('month'), weight: 3, isRowHeader: true },
      { header: t('monthCount'), weight: 1, align: 'right' },
      { header: t('monthBase'), weight: 1.6, align: 'right' },
      { header: t('monthRate', { per }), weight: 1.6, align: 'right' },
    ],
    rows: months.map((month) => [
      formatMonth(month.from.slice(0, 7), language),
      formatInteger(month.count, language),
      month.base === null ? '–' : formatInteger(month.base, language),
      words(month.rate),
    ]),
  })
}
