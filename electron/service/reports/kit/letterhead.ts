import { drawLogo } from './logo'
import type { Paper } from './paper'
import { styles } from './paper-style'
import { textBlock } from './text-block'

/** Head of a document without a cover: logo, name of the organisation, how to reach it. */
export function drawLetterhead(paper: Paper): void {
  const { name, address, phone, email } = paper.header.organisation
  drawLogo(paper)
  textBlock(paper, 'P', name, styles.letterhead)
  const reach = [address?.replace(/\s*\n\s*/g, ', '), phone, email].filter((part) => part)
  if (reach.length > 0) textBlock(paper, 'P', reach.join(' · '), styles.note)
  paper.y += paper.size === 'A5' ? 14 : 22
}
