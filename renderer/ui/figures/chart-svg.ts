import { BarChart, LineChart, PieChart } from 'echarts/charts'
import { AriaComponent, DatasetComponent, GridComponent, MarkLineComponent } from 'echarts/components'
import { type EChartsCoreOption, init, use } from 'echarts/core'
import { SVGRenderer } from 'echarts/renderers'

use([
  BarChart,
  LineChart,
  PieChart,
  AriaComponent,
  DatasetComponent,
  GridComponent,
  MarkLineComponent,
  SVGRenderer,
])

export interface ChartSize {
  readonly width: number
  readonly height: number
}

/**
 * Draws a chart as an SVG element. ECharts writes style attributes, which the content security policy would
 * drop: the drawing is made as text, parsed, and its styles are set through CSSOM.
 */
export function chartSvg(option: EChartsCoreOption, size: ChartSize): SVGSVGElement | null {
  const chart = init(null, null, { renderer: 'svg', ssr: true, ...size })
  chart.setOption({ ...option, animation: false })
  const text = chart.renderToSVGString({ useViewBox: true })
  chart.dispose()
  const parsed = new DOMParser().parseFromString(
    withoutStyleAttributes(text),
    'image/svg+xml',
  ).documentElement
  if (!(parsed instanceof SVGSVGElement)) return null
  const svg = document.importNode(parsed, true)
  for (const element of svg.querySelectorAll<SVGElement>('[data-style]')) {
    element.style.cssText = element.dataset.style ?? ''
    element.removeAttribute('data-style')
  }
  for (const style of svg.querySelectorAll('style')) style.remove()
  svg.removeAttribute('data-style')
  return svg
}

function withoutStyleAttributes(svg: string): string {
  return svg.replaceAll(/(<[^>]*?)\sstyle="/g, '$1 data-style="')
}
