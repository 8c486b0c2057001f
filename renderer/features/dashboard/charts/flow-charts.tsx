import { useCallback } from 'react'
import { useTranslation } from 'react-i18next'
import { ExportableChart } from '#renderer/app/charts/exportable-chart'
import { useSession } from '#renderer/app/session'
import type { ChartStyle } from '#shared/charts/chart-style'
import { lineChart } from '#shared/charts/line-chart'
import { monthlyBarsChart } from '#shared/charts/monthly-bars-chart'
import type { Indicators } from '#shared/indicators/indicator-api'
import { formatInteger, formatMonth } from '#shared/text/formats'
import { monthLabels } from './month-labels'

const columns = ['start', 'received', 'reopened', 'closed', 'reclassified', 'cancelled', 'end'] as const

/** What came in and went out each month, and what stayed open; months to come are left out. */
export function FlowCharts({
  backlog,
  today,
}: {
  readonly backlog: Indicators['backlog']
  readonly today: string
}) {
  const { t } = useTranslation('dashboard')
  const { language } = useSession()
  const { months } = backlog
  const write = useCallback((value: number) => formatInteger(value, language), [language])
  const shown = months.filter(({ month }) => month <= today.slice(0, 7))
  const key = JSON.stringify(shown)
  const drawFlow = useCallback(
    (style: ChartStyle, width: number) => {
      const drawn: typeof months = JSON.parse(key)
      const series = (['received', 'closed'] as const).map((name) => ({
        name: t(`trend.${name}`),
        values: drawn.map((month) => month[name]),
      }))
      return monthlyBarsChart({ months: monthLabels(drawn, language), series, language, width }, style)
    },
    [key, language, t],
  )
  const drawBacklog = useCallback(
    (style: ChartStyle, width: number) => {
      const drawn: typeof months = JSON.parse(key)
      const values = drawn.map(({ end }) => end)
      return lineChart({ labels: monthLabels(drawn, language), values, write, language, width }, style)
    },
    [key, language, write],
  )
  const table = {
    columns: [
      { id: 'month', header: t('trend.month') },
      ...columns.map((id) => ({ id, header: t(`trend.${id}`), align: 'end' as const })),
    ],
    rows: shown.map((month) => ({
      id: month.month,
      cells: [formatMonth(month.month, language), ...columns.map((column) => write(month[column]))],
    })),
  }
  const summary = t('trend.summary', {
    received: write(backlog.received),
    closed: write(backlog.closed),
    start: write(backlog.start),
    end: write(backlog.end),
  })
  return (
    <>
      <ExportableChart title={t('trend.chart')} summary={summary} draw={drawFlow} height={280} {...table} />
      <ExportableChart
        title={t('trend.backlogChart')}
        summary={summary}
        draw={drawBacklog}
        height={280}
        {...table}
      />
    </>
  )
}
