import { roomLeft, startPage } from './pages'
import { type Paper, type PendingHeading, textArea } from './paper'
import { styles } from './paper-style'
import { textBlock } from './text-block'
import { breakLines } from './text-lines'

/** The title of the document, once, on its first page. */
export function documentTitle(paper: Paper, text: string): void {
  textBlock(paper, 'H1', text, paper.size === 'A5' ? styles.smallTitle : styles.title)
}

/** Heading of a section: also a line of the contents and a bookmark. Written with what comes below it. */
export function sectionHeading(paper: Paper, text: string): void {
  paper.pending.push({ type: 'H2', text, style: styles.section, before: 26, after: 6 })
}

/** Heading of a block in a document of one case, or of a case inside a longer document. */
export function blockHeading(paper: Paper, text: string, type: 'H2' | 'H4' = 'H2'): void {
  paper.pending.push({ type, text, style: styles.subsection, before: 12, after: 3 })
}

export function subsectionHeading(paper: Paper, text: string): void {
  paper.pending.push({ type: 'H3', text, style: styles.subsection, before: 16, after: 4 })
}

/**
 * Makes sure that `height` points are free for what is drawn next, together with the headings above it: a heading
 * never stands alone at the foot of a page. What is taller than a page gets a page of its own to start on.
 */
export function claimRoom(paper: Paper, height: number): void {
  const headings = paper.pending.splice(0)
  const area = textArea(paper)
  const needed = headings.reduce((sum, heading) => sum + heightOfHeading(heading, area.width), height)
  // Nothing to draw needs no page, even where a gap has carried the pen past the foot.
  if (needed > 0 && needed > roomLeft(paper) && paper.y > area.top) startPage(paper)
  for (const heading of headings) {
    textBlock(paper, heading.type, heading.text, heading.style, { before: heading.before })
    paper.y += heading.after
    if (heading.type === 'H2') {
      paper.contents.push({ title: heading.text, page: paper.pdf.bufferedPageRange().count })
      paper.pdf.outline.addItem(heading.text)
    }
  }
}

function heightOfHeading({ text, style, before, after }: PendingHeading, width: number): number {
  return before + after + breakLines(text, (width * 1000) / style.size, style.weight).length * style.leading
}
