import { closeElement, openElement } from './elements'
import { claimRoom, sectionHeading } from './headings'
import type { Paper } from './paper'

/** A section with its heading, which is written even when nothing comes below it. */
export function titledSection(paper: Paper, title: string, draw: () => void): void {
  openElement(paper, 'Sect')
  sectionHeading(paper, title)
  draw()
  claimRoom(paper, 0)
  closeElement(paper)
}
