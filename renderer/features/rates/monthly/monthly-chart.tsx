import { useCallback } from 'react'
import { useTranslation } from 'react-i18next'
import { useSession } from '#renderer/app/session'
import { Chart } from '#renderer/ui/figures/chart'
import type { ChartStyle } from '#shared/charts/chart-style'
import { monthlyRateChart } from '#shared/charts/monthly-rate-chart'
import type { RateResult } from '#shared/rates/rate-api'
import { formatInteger, formatMonth, formatRate, formatShortDecimal } from '#shared/text/formats'
import { monthLabels } from './month-labels'
import { summariseMonths } from './summarise-months'

export const chartHeight = 260

export interface MonthlyChartProps {
  /** Keep it stable: the drawing is made anew when it changes. */
  readonly months: readonly RateResult[]
  readonly overall: number | null
}

/** The rate of each month as a line against the rate of the period, and the same figures as a table. */
export function MonthlyChart({ months, overall }: MonthlyChartProps) {
  const { t } = useTranslation('rates')
  const { language } = useSession()
  const per = formatInteger(months[0]?.per ?? 1_000, language)
  const customers = t(`customers.${months[0]?.baseKind ?? 'CUSTOMERS'}`, { count: 2 })
  const draw = useCallback(
    (style: ChartStyle, width: number) => {
      const overallLabel =
        overall === null ? '' : t('monthly.overall', { rate: formatRate(overall, language) })
      const labels = monthLabels(months, language)
      const rates = months.map((month) => month.rate)
      return monthlyRateChart(
        { months: labels, rates, overall, overallLabel, monthlyLabel: t('monthly.month'), language, width },
        style,
      )
    },
    [months, overall, language, t],
  )
  return (
    <Chart
      title={t('monthly.chart', { per, customers })}
      summary={summariseMonths(months, language, t)}
      draw={draw}
      height={chartHeight}
      table={{
        columns: [
          { id: 'month', header: t('monthly.month') },
          { id: 'count', header: 'n', align: 'end' },
          { id: 'base', header: t('terms.base'), align: 'end' },
          { id: 'rate', header: t('monthly.rate', { per }), align: 'end' },
        ],
        rows: months.map((month) => ({
          id: month.from,
          cells: [
            formatMonth(month.from.slice(0, 7), language),
            formatInteger(month.count, language),
            month.base === null ? '—' : formatShortDecimal(month.base, 2, language),
            month.rate === null ? t('figure.none') : formatRate(month.rate, language),
          ],
        })),
      }}
    />
  )
}
