import { formatInteger } from '#shared/text/formats'
import type { Language } from '#shared/text/language'
import { categoryAxis, chartFrame, hatching, legend, textStyle, valueAxis } from './chart-frame'
import type { ChartOption, ChartStyle } from './chart-style'

export interface MonthlyBars {
  /** Labels of the months, as they stand under the bars. */
  readonly months: readonly string[]
  /** One series, or two beside each other: the second is hatched. */
  readonly series: readonly { readonly name: string; readonly values: readonly number[] }[]
  readonly language: Language
  readonly width: number
}

/** Bars month by month, with their value on top: received and closed, for instance. */
export function monthlyBarsChart(bars: MonthlyBars, style: ChartStyle): ChartOption {
  const place = (bars.width - 40) / Math.max(1, bars.months.length)
  return {
    ...chartFrame(style),
    legend: legend(
      style,
      bars.series.map((series) => series.name),
    ),
    xAxis: categoryAxis(style, bars.months, place),
    yAxis: { ...valueAxis(style, (value) => formatInteger(value, bars.language)), minInterval: 1 },
    series: bars.series.map((series, index) => ({
      type: 'bar',
      clip: false,
      name: series.name,
      barMaxWidth: 22,
      barGap: '12%',
      // A month without anything has no bar, not even the outline of one.
      data: series.values.map((value) => (value === 0 ? null : value)),
      itemStyle:
        index === 0
          ? { color: style.accent }
          : { color: style.soft, borderColor: style.accent, borderWidth: 0.5, decal: hatching(style) },
      label: {
        ...textStyle(style, style.ink),
        show: bars.months.length <= 14,
        position: 'top',
        distance: 2,
        formatter: (point: { value: number }) => formatInteger(point.value, bars.language),
      },
    })),
  }
}
