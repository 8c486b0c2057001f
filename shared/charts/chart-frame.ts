import type { ChartStyle } from './chart-style'

/** Text of axes and labels. */
export function textStyle(style: ChartStyle, colour = style.secondary) {
  return { color: colour, fontFamily: style.fontFamily, fontSize: style.fontSize }
}

/** What all charts share: no animation, no frame, hairlines. */
export function chartFrame(style: ChartStyle) {
  return {
    animation: false,
    textStyle: textStyle(style),
    grid: { left: 4, right: 4, top: 24, bottom: 4, outerBoundsMode: 'same', outerBoundsContain: 'axisLabel' },
  } as const
}

/** Names of the series, above the drawing and in their order. */
export function legend(style: ChartStyle, names: readonly string[]) {
  return {
    show: names.length > 0,
    top: 0,
    left: 0,
    itemWidth: 16,
    itemHeight: 8,
    selectedMode: false,
    data: [...names],
    textStyle: textStyle(style, style.ink),
  } as const
}

/** Width of a letter against the type size, on average: enough to tell whether words fit under a bar. */
const letterWidth = 0.58

/**
 * An axis of words: months or natures, every label shown. Labels are broken between words, and turned when a word is
 * longer than its place.
 */
export function categoryAxis(style: ChartStyle, labels: readonly string[], place: number) {
  const words = labels.flatMap((label) => label.split(/[\s,]+/))
  const longest = Math.max(0, ...words.map((word) => word.length)) * style.fontSize * letterWidth
  const isTurned = longest > place
  return {
    type: 'category',
    data: labels.map((label) => breakLabel(label, isTurned ? style.fontSize * 14 : place, style)),
    axisTick: { show: false },
    axisLine: { lineStyle: { color: style.secondary, width: 0.75 } },
    axisLabel: {
      ...textStyle(style, style.ink),
      interval: 0,
      rotate: isTurned ? 32 : 0,
      lineHeight: style.fontSize * 1.25,
      hideOverlap: false,
    },
  } as const
}

function breakLabel(label: string, width: number, style: ChartStyle): string {
  const lines: string[] = []
  for (const word of label.split(' ')) {
    const last = lines.at(-1)
    const joined = `${last} ${word}`
    if (last !== undefined && joined.length * style.fontSize * letterWidth <= width)
      lines[lines.length - 1] = joined
    else lines.push(word)
  }
  const [first = '', second, ...more] = lines
  if (second === undefined) return first
  return more.length === 0 ? `${first}\n${second}` : `${first}\n${second} …`
}

/** An axis of figures with hairlines across. */
export function valueAxis(style: ChartStyle, format: (value: number) => string) {
  return {
    type: 'value',
    min: 0,
    axisLine: { show: false },
    axisTick: { show: false },
    axisLabel: { ...textStyle(style), formatter: format },
    splitLine: { lineStyle: { color: style.hairline, width: 0.5 } },
  } as const
}

/** A dashed line at a target, with its words above its end. */
export function targetLine(target: { readonly value: number; readonly text: string }, style: ChartStyle) {
  return {
    symbol: 'none',
    silent: true,
    data: [{ yAxis: target.value }],
    lineStyle: { color: style.ink, width: 0.8, type: [4, 3] },
    label: { ...textStyle(style, style.ink), formatter: target.text, position: 'insideEndTop', distance: 2 },
  } as const
}

/** Oblique hatching: tells a series from another without colour. */
export function hatching(style: ChartStyle) {
  return {
    symbol: 'rect',
    color: style.accent,
    dashArrayX: [1, 0],
    dashArrayY: [1, 4],
    rotation: -Math.PI / 4,
  } as const
}
