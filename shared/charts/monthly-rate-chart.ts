import { formatRate, formatShortDecimal } from '#shared/text/formats'
import type { Language } from '#shared/text/language'
import { categoryAxis, chartFrame, legend, textStyle, valueAxis } from './chart-frame'
import type { ChartOption, ChartStyle } from './chart-style'

export interface MonthlyRates {
  readonly months: readonly string[]
  /** Rate of each month; null where it cannot be computed: the line is interrupted there. */
  readonly rates: readonly (number | null)[]
  /** Rate of the whole period, drawn across; null without one. */
  readonly overall: number | null
  readonly overallLabel: string
  readonly monthlyLabel: string
  readonly language: Language
  readonly width: number
}

/** Rate per so many customers, month by month, against the rate of the period. */
export function monthlyRateChart(data: MonthlyRates, style: ChartStyle): ChartOption {
  const { language, overall } = data
  const place = (data.width - 40) / Math.max(1, data.months.length)
  return {
    ...chartFrame(style),
    legend: legend(style, overall === null ? [] : [data.monthlyLabel, data.overallLabel]),
    xAxis: categoryAxis(style, data.months, place),
    yAxis: valueAxis(style, (value) => formatShortDecimal(value, 2, language)),
    series: [
      {
        type: 'line',
        clip: false,
        name: data.overallLabel,
        z: 2,
        data: data.months.map(() => overall),
        symbol: 'none',
        itemStyle: { color: style.ink },
        lineStyle: { color: style.ink, width: 0.8, type: [4, 3] },
      },
      {
        type: 'line',
        clip: false,
        name: data.monthlyLabel,
        z: 3,
        connectNulls: false,
        data: [...data.rates],
        symbol: 'circle',
        symbolSize: 5,
        itemStyle: { color: style.ground, borderColor: style.accent, borderWidth: 1.2 },
        lineStyle: { color: style.accent, width: 1.5 },
        label: {
          ...textStyle(style, style.ink),
          show: data.months.length <= 14,
          position: 'top',
          distance: 3,
          // Keeps the figure readable where a line passes behind it.
          backgroundColor: style.ground,
          padding: [1, 2],
          formatter: (point: { value: number }) => formatRate(point.value, language),
        },
      },
    ],
  }
}
