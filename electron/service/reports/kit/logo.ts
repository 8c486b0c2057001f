/// <reference path="./untyped-modules.d.ts" />
import drawSvg from 'svg-to-pdfkit'
import { addElement, currentElement, fill } from './elements'
import { type Paper, textArea } from './paper'
import { millimetre } from './paper-style'

const height = 18 * millimetre
const lessThan = 0x3c

/** The organisation's logo at most 18 mm high, when there is one; the name below it says the same in words. */
export function drawLogo(paper: Paper): void {
  const { logo, name } = paper.header.organisation
  if (!logo) return
  const { left, width } = textArea(paper)
  const top = paper.y
  const bbox: [number, number, number, number] = [left, top, left + width / 2, top + height]
  const element = addElement(paper, currentElement(paper), 'Figure', { alt: name, bbox, placement: 'Block' })
  fill(element, () => {
    const bytes = Buffer.from(logo, 'base64')
    if (bytes[0] === lessThan) drawVectors(paper, bytes.toString('utf8'), { left, top, width: width / 2 })
    else paper.pdf.image(bytes, left, top, { fit: [width / 2, height] })
  })
  element.end()
  paper.y += height + 12
}

/** Shapes and colours only: the settings keep nothing else of an SVG. */
function drawVectors(paper: Paper, svg: string, place: { left: number; top: number; width: number }): void {
  drawSvg(paper.pdf, svg, place.left, place.top, {
    width: place.width,
    height,
    assumePt: true,
    preserveAspectRatio: 'xMinYMin meet',
    fontCallback: (family) => family,
    warningCallback: () => undefined,
  })
  paper.fill = null
}
