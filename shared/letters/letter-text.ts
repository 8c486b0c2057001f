/** A part of a letter's text as it is set on paper. */
export type LetterBlock =
  | { readonly type: 'paragraph'; readonly text: string }
  | { readonly type: 'list'; readonly items: readonly string[] }

const item = /^[-–•]\s+/u

/**
 * The text of a letter in paragraphs and lists: a blank line ends a paragraph, lines that start with a dash are
 * items. A line end inside a paragraph is kept: addresses are written so.
 */
export function splitLetter(text: string): LetterBlock[] {
  const blocks: LetterBlock[] = []
  let lines: string[] = []
  let items: string[] = []
  const endParagraph = () => {
    if (lines.length > 0) blocks.push({ type: 'paragraph', text: lines.join('\n') })
    lines = []
  }
  const endList = () => {
    if (items.length > 0) blocks.push({ type: 'list', items })
    items = []
  }
  for (const line of text.split('\n')) {
    const words = line.trim()
    if (item.test(words)) {
      endParagraph()
      items.push(words.replace(item, ''))
      continue
    }
    endList()
    if (words === '') endParagraph()
    else lines.push(words)
  }
  endList()
  endParagraph()
  return blocks
}
