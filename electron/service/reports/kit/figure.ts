/// <reference path="./untyped-modules.d.ts" />
import drawSvg from 'svg-to-pdfkit'
import type { ChartOption } from '#shared/charts/chart-style'
import { renderChart } from './chart-svg'
import { currentElement, tagged } from './elements'
import { claimRoom } from './headings'
import { skip } from './pages'
import { type Paper, textArea } from './paper'

export interface FigureOptions {
  readonly option: ChartOption
  readonly height: number
  /** What the figure shows, in words: read aloud in its place. */
  readonly alt: string
}

/** A chart as vectors, whole on one page. Its figures always stand in a table beside it too. */
export function drawFigure(paper: Paper, figure: FigureOptions): void {
  claimRoom(paper, figure.height)
  const { left, width, right } = textArea(paper)
  const top = paper.y
  const svg = renderChart(figure.option, width, figure.height)
  tagged(
    paper,
    currentElement(paper),
    'Figure',
    () => {
      drawSvg(paper.pdf, svg, left, top, {
        width,
        height: figure.height,
        assumePt: true,
        fontCallback: (family) => family,
        warningCallback: (message) => {
          throw new Error(`chart: ${message}`)
        },
      })
    },
    { alt: figure.alt, bbox: [left, top, right, top + figure.height], placement: 'Block' },
  )
  paper.fill = null
  paper.y += figure.height
  skip(paper, 10)
}
