import { legend, textStyle } from './chart-frame'
import type { ChartOption, ChartStyle } from './chart-style'

export interface RadarSeries {
  readonly name: string
  /** One value an axis, 0 to `max`. */
  readonly values: readonly number[]
}

export interface Radar {
  /** Words of each axis, with its value: broken over lines where needed. */
  readonly axes: readonly string[]
  readonly max: number
  /** Drawn with a line and a ground; the second one, what it is compared with, with dashes alone. */
  readonly series: readonly [RadarSeries, ...RadarSeries[]]
}

/** A figure with as many axes as it has parts: told apart by line and dashes, not by colour. */
export function radarChart({ axes, max, series }: Radar, style: ChartStyle): ChartOption {
  return {
    animation: false,
    textStyle: textStyle(style),
    legend: {
      ...legend(style, series.length > 1 ? series.map(({ name }) => name) : []),
      itemWidth: style.fontSize,
      icon: 'circle',
    },
    radar: {
      center: ['50%', series.length > 1 ? '54%' : '52%'],
      radius: '64%',
      splitNumber: max,
      indicator: axes.map((name) => ({ name: name.split('\n').map(inLines).join('\n'), min: 0, max })),
      axisName: { ...textStyle(style, style.ink), lineHeight: style.fontSize * 1.3 },
      axisNameGap: style.fontSize,
      axisLine: { lineStyle: { color: style.hairline, width: 0.5 } },
      splitLine: { lineStyle: { color: style.hairline, width: 0.5 } },
      splitArea: { show: false },
    },
    series: [
      {
        type: 'radar',
        silent: true,
        data: series.map(({ name, values }, index) => ({
          name,
          value: [...values],
          symbol: 'circle',
          symbolSize: style.fontSize * 0.6,
          // Full for the first, open for what it is compared with: in the legend too.
          itemStyle:
            index === 0
              ? { color: style.accent }
              : { color: style.ground, borderColor: style.secondary, borderWidth: 1.2 },
          lineStyle: {
            color: index === 0 ? style.accent : style.secondary,
            width: index === 0 ? 1.6 : 1,
            type: index === 0 ? 'solid' : [4, 3],
          },
          areaStyle: index === 0 ? { color: style.soft, opacity: 0.6 } : undefined,
        })),
      },
    ],
  }
}

/** Letters of a line of an axis: longer names go on below. */
const lineLength = 16

function inLines(name: string): string {
  const lines: string[] = []
  for (const word of name.split(' ')) {
    const joined = `${lines.at(-1) ?? ''} ${word}`.trim()
    if (lines.length > 0 && joined.length <= lineLength) lines[lines.length - 1] = joined
    else lines.push(word)
  }
  return lines.join('\n')
}
