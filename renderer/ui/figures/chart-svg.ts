import { BarChart, LineChart, RadarChart } from 'echarts/charts'
import { GridComponent, LegendComponent, MarkLineComponent, RadarComponent } from 'echarts/components'
import { init, use } from 'echarts/core'
import { SVGRenderer } from 'echarts/renderers'
import type { ChartOption } from '#shared/charts/chart-style'
import { withoutStyles } from './without-styles'

use([
  BarChart,
  LineChart,
  RadarChart,
  GridComponent,
  LegendComponent,
  MarkLineComponent,
  RadarComponent,
  SVGRenderer,
])

export interface ChartSize {
  readonly width: number
  readonly height: number
}

/** Draws a chart as the text of an SVG file. */
export function chartText(option: ChartOption, size: ChartSize): string {
  const chart = init(null, null, { renderer: 'svg', ssr: true, ...size })
  chart.setOption({ ...option, animation: false })
  const text = chart.renderToSVGString({ useViewBox: true })
  chart.dispose()
  return text
}

/**
 * Draws a chart as an SVG element. ECharts writes style attributes, which the content security policy would
 * drop: the drawing is made as text, parsed, and its styles are set through CSSOM.
 */
export function chartSvg(option: ChartOption, size: ChartSize): SVGSVGElement | null {
  const text = chartText(option, size)
  const parsed = new DOMParser().parseFromString(withoutStyles(text), 'image/svg+xml').documentElement
  if (!(parsed instanceof SVGSVGElement)) return null
  const svg = document.importNode(parsed, true)
  for (const element of svg.querySelectorAll<SVGElement>('[data-style]')) {
    element.style.cssText = element.dataset.style ?? ''
    element.removeAttribute('data-style')
  }
  svg.removeAttribute('data-style')
  return svg
}
