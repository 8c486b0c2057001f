import { init, use } from 'echarts/core'
import { CanvasRenderer } from 'echarts/renderers'
import type { ChartOption } from '#shared/charts/chart-style'
import type { ChartSize } from './chart-svg'

use([CanvasRenderer])

/** Draws a chart as a PNG picture, twice as fine as the screen, in base64. */
export function chartPng(option: ChartOption, { width, height }: ChartSize): string {
  const canvas = document.createElement('canvas')
  const chart = init(canvas, null, { renderer: 'canvas', width, height, devicePixelRatio: 2 })
  chart.setOption({ ...option, animation: false })
  const address = chart.getDataURL({ type: 'png', pixelRatio: 2 })
  chart.dispose()
  return address.slice(address.indexOf(',') + 1)
}
