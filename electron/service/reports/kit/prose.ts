import { drawLine } from './draw-line'
import { addElement, closeElement, currentElement, openElement, tagged } from './elements'
import { claimRoom } from './headings'
import { ensureRoom, skip } from './pages'
import { type Paper, textArea } from './paper'
import { styles, type TextStyle } from './paper-style'
import { type BlockOptions, flowLines, textBlock } from './text-block'
import { breakLines, setLine } from './text-lines'

export interface ProseOptions extends BlockOptions {
  /** Height of what must stay on the same page below, in points. */
  readonly keepWith?: number
  /** Leads to what comes next, a table or a figure: written with it, as a heading is. */
  readonly leads?: boolean
}

export function paragraph(paper: Paper, text: string, options: ProseOptions = {}): void {
  prose(paper, text, styles.body, 6, options)
}

/** A remark in small type: sources, definitions, reservations. */
export function note(paper: Paper, text: string, options: ProseOptions = {}): void {
  prose(paper, text, styles.note, 4, options)
}

/** One line that states a result. */
export function statement(paper: Paper, text: string): void {
  prose(paper, text, styles.statement, 4, {})
}

function prose(paper: Paper, text: string, style: TextStyle, after: number, options: ProseOptions): void {
  if (options.leads) {
    paper.pending.push({ type: 'P', text, style, before: 0, after })
    return
  }
  const width = options.width ?? textArea(paper).width - (options.indent ?? 0)
  const lines = breakLines(text, (width * 1000) / style.size, style.weight).length
  claimRoom(paper, Math.min(lines, 3) * style.leading + (options.keepWith ?? 0))
  textBlock(paper, 'P', text, style, options)
  paper.y += after
}

/** A list with a dash in front of each item. */
export function bulletList(paper: Paper, items: readonly string[]): void {
  const style = styles.body
  const indent = 14
  claimRoom(paper, 2 * style.leading)
  openElement(paper, 'L')
  for (const item of items) {
    const width = textArea(paper).width - indent
    const lines = breakLines(item, (width * 1000) / style.size, style.weight)
    ensureRoom(paper, Math.min(lines.length, 2) * style.leading)
    const element = openElement(paper, 'LI')
    tagged(paper, element, 'Lbl', () => {
      const box = { x: textArea(paper).left, top: paper.y, width: indent }
      drawLine(paper, setLine('–', style.weight), box, style)
    })
    const body = addElement(paper, currentElement(paper), 'LBody')
    flowLines(paper, body, lines, style, { indent, width, align: 'left' })
    body.end()
    closeElement(paper)
    paper.y += 2
  }
  closeElement(paper)
  skip(paper, 6)
}
