import { addElement, currentElement, fill } from './elements'
import { type Paper, textArea } from './paper'
import { millimetre } from './paper-style'

const height = 18 * millimetre

/** The organisation's logo at most 18 mm high, when there is one; the name below it says the same in words. */
export function drawLogo(paper: Paper): void {
  const { logo, name } = paper.header.organisation
  if (!logo) return
  const { left, width } = textArea(paper)
  const top = paper.y
  const bbox: [number, number, number, number] = [left, top, left + width / 2, top + height]
  const element = addElement(paper, currentElement(paper), 'Figure', { alt: name, bbox, placement: 'Block' })
  fill(element, () => {
    paper.pdf.image(Buffer.from(logo, 'base64'), left, top, { fit: [width / 2, height] })
  })
  element.end()
  paper.y += height + 12
}
