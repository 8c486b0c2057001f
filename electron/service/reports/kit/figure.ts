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

export interface PlacedFigure {
  readonly svg: string
  /** How many times larger than it was drawn; 1 unless said. */
  readonly scale?: number
  readonly place: {
    readonly x: number
    readonly top: number
    readonly width: number
    readonly height: number
  }
  readonly alt: string
}

/** A drawing at a place of its own on the page. */
export function drawFigureAt(paper: Paper, { svg, place, alt, scale = 1 }: PlacedFigure): void {
  const { x, top, width, height } = place
  tagged(
    paper,
    currentElement(paper),
    'Figure',
    () => {
      paper.pdf.save().translate(x, top).scale(scale)
      drawSvg(paper.pdf, svg, 0, 0, {
        width: width / scale,
        height: height / scale,
        assumePt: true,
        fontCallback: (family) => family,
        warningCallback: (message) => {
          throw new Error(`chart: ${message}`)
        },
      })
      paper.pdf.restore()
    },
    { alt, bbox: [x, top, x + width, top + height], placement: 'Block' },
  )
  paper.fill = null
}

/** A chart as vectors, whole on one page. Its figures always stand in a table beside it too. */
export function drawFigure(paper: Paper, figure: FigureOptions): void {
  claimRoom(paper, figure.height)
  const { left, width } = textArea(paper)
  const top = paper.y
  drawFigureAt(paper, {
    svg: renderChart(figure.option, width, figure.height),
    place: { x: left, top, width, height: figure.height },
    alt: figure.alt,
  })
  paper.y += figure.height
  skip(paper, 10)
}
