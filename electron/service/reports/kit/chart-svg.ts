import { BarChart, LineChart, RadarChart } from 'echarts/charts'
import {
  AriaComponent,
  GridComponent,
  LegendComponent,
  MarkLineComponent,
  RadarComponent,
} from 'echarts/components'
import { init, setPlatformAPI, use } from 'echarts/core'
import { SVGRenderer } from 'echarts/renderers'
import type { ChartOption, ChartStyle } from '#shared/charts/chart-style'
import { colours } from './paper-style'
import { shapeWord } from './shaped-word'

use([
  BarChart,
  LineChart,
  RadarChart,
  AriaComponent,
  GridComponent,
  LegendComponent,
  MarkLineComponent,
  RadarComponent,
  SVGRenderer,
])
// Without a browser ECharts would guess widths; these are those of the faces that the document embeds.
setPlatformAPI({
  measureText: (text: string, font?: string) => {
    const size = Number(/([\d.]+)px/.exec(font ?? '')?.[1] ?? paperChartStyle.fontSize)
    const weight = /bold|[6-9]00/.test(font ?? '') ? 'strong' : 'regular'
    return { width: (shapeWord(text, weight).width * size) / 1000 }
  },
})

/** Charts as they look on paper. */
export const paperChartStyle: ChartStyle = {
  ink: colours.ink,
  secondary: colours.secondary,
  hairline: colours.hairline,
  accent: colours.accent,
  soft: '#dbe4f2',
  ground: '#ffffff',
  fontFamily: 'Inter-Regular',
  fontSize: 8,
}

/** Draws a chart description as SVG of `width` × `height` points. */
export function renderChart(option: ChartOption, width: number, height: number): string {
  const chart = init(null, null, { renderer: 'svg', ssr: true, width, height })
  try {
    chart.setOption(option)
    return prepareTexts(chart.renderToSVGString())
  } finally {
    chart.dispose()
  }
}

/**
 * Makes the texts of an SVG fit for the document: without the outline by which ECharts sets them off, and each with
 * a face that has all its glyphs, signs that none has being replaced.
 */
function prepareTexts(svg: string): string {
  return svg.replace(/<text([^>]*)>([^<]*)<\/text>/g, (_, attributes: string, content: string) => {
    const plain = attributes.replace(
      / (stroke|stroke-width|paint-order|stroke-linejoin|font-family)="[^"]*"/g,
      '',
    )
    const words = decodeXml(content)
      .split(' ')
      .map((word) => shapeWord(word, 'regular'))
    const needsFallback = words.some((word) => word.pieces.some((piece) => piece.face !== 'Inter-Regular'))
    const text = words.map((word) => word.pieces.map((piece) => piece.text).join('')).join(' ')
    return `<text${plain} font-family="${needsFallback ? 'DejaVuSans' : 'Inter-Regular'}">${encodeXml(text)}</text>`
  })
}

function decodeXml(text: string): string {
  return text
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&#39;', "'")
    .replaceAll('&apos;', "'")
    .replaceAll('&amp;', '&')
}

function encodeXml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')
}
