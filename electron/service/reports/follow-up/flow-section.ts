import { paperChartStyle } from '#service/reports/kit/chart-svg'
import { drawFigure } from '#service/reports/kit/figure'
import { subsectionHeading } from '#service/reports/kit/headings'
import { type Paper, textArea } from '#service/reports/kit/paper'
import { paragraph } from '#service/reports/kit/prose'
import { drawTable } from '#service/reports/kit/table'
import { monthlyBarsChart } from '#shared/charts/monthly-bars-chart'
import { translate, translator } from '#shared/i18n/translate'
import type { FlowMonth, FollowUpReportData } from '#shared/reports/follow-up-report-data'
import { formatInteger, formatMonth, formatShortMonth } from '#shared/text/formats'
import { joinClauses } from '#shared/text/join-clauses'

const movements = ['received', 'reopened', 'closed', 'reclassified', 'cancelled'] as const
const chartHeight = 170

/** What came in and went out month by month, and what is left. */
export function drawFlow(paper: Paper, data: FollowUpReportData): void {
  const { flow } = data
  const { language } = data.header
  const t = translator(language, 'documents:followUp.flow')
  const figure = (value: number) => formatInteger(value, language)
  const [first, last] = [flow[0], flow.at(-1)]
  if (!first || !last) return
  paragraph(paper, t('balance', { start: figure(first.start), end: figure(last.end) }), { leads: true })
  if (flow.length > 1 && flow.some((month) => month.received + month.closed > 0)) {
    subsectionHeading(paper, t('chart'))
    drawFigure(paper, {
      height: chartHeight,
      alt: t('alt', { months: describeMonths(flow, data) }),
      option: monthlyBarsChart(
        {
          months: flow.map((month) => formatShortMonth(month.month, language)),
          series: [
            { name: t('received'), values: flow.map((month) => month.received) },
            { name: t('closed'), values: flow.map((month) => month.closed) },
          ],
          language,
          width: textArea(paper).width,
        },
        paperChartStyle,
      ),
    })
  }
  drawTable(paper, {
    columns: [
      { header: t('month'), weight: 2.1, isRowHeader: true },
      ...['start', ...movements, 'end'].map((key) => ({
        header: t(key),
        weight: 1.2,
        align: 'right' as const,
      })),
    ],
    rows: flow.map((month) => [
      formatMonth(month.month, language),
      figure(month.start),
      ...movements.map((movement) => figure(month[movement])),
      figure(month.end),
    ]),
    total: [
      t('total'),
      figure(first.start),
      ...movements.map((movement) => figure(flow.reduce((sum, month) => sum + month[movement], 0))),
      figure(last.end),
    ],
  })
}

function describeMonths(flow: readonly FlowMonth[], { header }: FollowUpReportData): string {
  const words = flow.map((month) =>
    translate(header.language, 'documents:followUp.flow.altMonth', {
      month: formatMonth(month.month, header.language),
      received: month.received,
      closed: month.closed,
    }),
  )
  return joinClauses(words, header.language)
}
