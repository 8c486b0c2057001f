import type { Language } from '#shared/text/language'
import { categoryAxis, chartFrame, targetLine, textStyle, valueAxis } from './chart-frame'
import type { ChartOption, ChartStyle } from './chart-style'

export interface LineChart {
  readonly labels: readonly string[]
  readonly values: readonly (number | null)[]
  readonly write: (value: number) => string
  readonly language: Language
  readonly width: number
  /** Drawn across, with its words; left out without one. */
  readonly target?: { readonly value: number; readonly text: string } | null
}

/** One measure over time, each point with its figure. */
export function lineChart(
  { labels, values, write, width, target }: LineChart,
  style: ChartStyle,
): ChartOption {
  return {
    ...chartFrame(style),
    xAxis: categoryAxis(style, labels, (width - 40) / Math.max(1, labels.length)),
    // A target above every value stays in sight.
    yAxis: { ...valueAxis(style, write), minInterval: 1, max: roomFor(values, target?.value ?? null) },
    series: [
      {
        type: 'line',
        clip: false,
        data: [...values],
        symbol: 'circle',
        symbolSize: 5,
        itemStyle: { color: style.ground, borderColor: style.accent, borderWidth: 1.2 },
        lineStyle: { color: style.accent, width: 1.5 },
        label: {
          ...textStyle(style, style.ink),
          show: labels.length <= 14,
          position: 'top',
          distance: 3,
          // Keeps the figure readable where the line passes behind it.
          backgroundColor: style.ground,
          padding: [1, 2],
          formatter: (point: { value: number }) => write(point.value),
        },
        markLine: target ? targetLine(target, style) : undefined,
      },
    ],
  }
}

function roomFor(values: readonly (number | null)[], target: number | null): number | undefined {
  const highest = Math.max(0, ...values.map((value) => value ?? 0))
  return target !== null && target > highest ? Math.ceil(target * 1.1) : undefined
}
