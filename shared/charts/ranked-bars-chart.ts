import { chartFrame, textStyle } from './chart-frame'
import type { ChartOption, ChartStyle } from './chart-style'

export interface RankedBars {
  readonly bars: readonly { readonly label: string; readonly value: number; readonly text: string }[]
  /** Drawn across, with its words; null without one. */
  readonly mark: { readonly value: number; readonly text: string } | null
}

/** Horizontal bars from the longest down, each with its words: delays of the slowest cases, shares of a breakdown. */
export function rankedBarsChart({ bars, mark }: RankedBars, style: ChartStyle): ChartOption {
  return {
    ...chartFrame(style),
    grid: { ...chartFrame(style).grid, right: 76 },
    xAxis: { type: 'value', min: 0, show: false },
    yAxis: {
      type: 'category',
      inverse: true,
      data: bars.map((bar) => bar.label),
      axisTick: { show: false },
      axisLine: { lineStyle: { color: style.secondary, width: 0.75 } },
      axisLabel: textStyle(style, style.ink),
    },
    series: [
      {
        type: 'bar',
        clip: false,
        barMaxWidth: 18,
        data: bars.map((bar) => bar.value),
        itemStyle: { color: style.accent },
        label: {
          ...textStyle(style, style.ink),
          show: true,
          position: 'right',
          formatter: (point: { dataIndex: number }) => bars[point.dataIndex]?.text ?? '',
        },
        markLine: mark
          ? {
              symbol: 'none',
              silent: true,
              data: [{ xAxis: mark.value }],
              lineStyle: { color: style.ink, width: 0.8, type: [4, 3] },
              label: { ...textStyle(style, style.ink), formatter: mark.text, position: 'start' },
            }
          : undefined,
      },
    ],
  }
}
