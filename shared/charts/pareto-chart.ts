import { formatInteger, formatPercent } from '#shared/text/formats'
import type { Language } from '#shared/text/language'
import { categoryAxis, chartFrame, textStyle, valueAxis } from './chart-frame'
import type { ChartOption, ChartStyle } from './chart-style'

export interface ParetoBar {
  readonly label: string
  readonly count: number
  /** 0 to 100. */
  readonly cumulativePercent: number
  /** Among the few that make 80 % of the total. */
  readonly isVital: boolean
}

export interface ParetoWords {
  readonly language: Language
  /** Label of the line at 80 %. */
  readonly threshold: string
  /** Width of the drawing, in the same unit as the type size. */
  readonly width: number
}

/** Pareto chart: bars in descending order, cumulative line, line at 80 % (S4). */
export function paretoChart(bars: readonly ParetoBar[], words: ParetoWords, style: ChartStyle): ChartOption {
  const { language } = words
  // Both axes measure the same thing, so that the line starts on the first bar and never crosses the others.
  const total = Math.max(
    1,
    bars.reduce((sum, bar) => sum + bar.count, 0),
  )
  const place = (words.width - 45) / Math.max(1, bars.length) - 4
  return {
    ...chartFrame(style),
    xAxis: categoryAxis(
      style,
      bars.map((bar) => bar.label),
      place,
    ),
    yAxis: [
      // The bars carry their figures: only the percentages need an axis.
      { type: 'value', min: 0, max: total, show: false },
      {
        ...valueAxis(style, (value) => formatPercent(value, language, 0)),
        max: 100,
        interval: 20,
      },
    ],
    series: [
      {
        type: 'bar',
        clip: false,
        barWidth: '70%',
        barMaxWidth: 56,
        data: bars.map((bar, index) => ({
          value: bar.count,
          // The cumulative line starts on top of the first bar: its figure goes inside.
          label: index === 0 ? { position: 'insideTop', color: style.ground } : {},
          itemStyle: bar.isVital
            ? { color: style.accent }
            : { color: style.soft, borderColor: style.accent, borderWidth: 0.5 },
        })),
        label: {
          ...textStyle(style, style.ink),
          show: true,
          position: 'top',
          distance: 2,
          formatter: (point: { value: number }) => formatInteger(point.value, language),
        },
      },
      {
        type: 'line',
        clip: false,
        yAxisIndex: 1,
        z: 3,
        data: bars.map((bar) => bar.cumulativePercent),
        symbol: 'circle',
        symbolSize: 5,
        itemStyle: { color: style.ground, borderColor: style.ink, borderWidth: 1 },
        lineStyle: { color: style.ink, width: 1.2 },
        markLine: {
          symbol: 'none',
          silent: true,
          data: [{ yAxis: 80 }],
          lineStyle: { color: style.ink, width: 0.8, type: [4, 3] },
          label: {
            ...textStyle(style, style.ink),
            formatter: words.threshold,
            position: 'insideEndTop',
            distance: 2,
          },
        },
      },
    ],
  }
}
