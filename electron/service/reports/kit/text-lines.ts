import { hasRightToLeft, type ShapedWord, shapeWord, splitGraphemes, type Weight } from './shaped-word'

/** Part of a line drawn in one go; `x` and widths are in thousandths of the type size. */
export interface Segment {
  readonly x: number
  readonly face: ShapedWord['pieces'][number]['face']
  readonly text: string
}

export interface TextLine {
  readonly segments: readonly Segment[]
  readonly width: number
  /** The words in reading order, when what is drawn cannot be read back as it stands. */
  readonly actualText: string | null
  readonly isRightToLeft: boolean
}

interface Token {
  readonly word: ShapedWord
  /** Spaces in front of the word. */
  readonly spaces: number
}

// All spaces at which a line may break; U+00A0, U+2007 and U+202F are not among them.
const breakingSpaces = /[\t \u1680\u2000-\u2006\u2008-\u200b\u205f\u3000]/
// What somebody typed inside « » and before ; : ! ? % € does not break either: their words stay as they are, and no
// line begins with a mark.
const spacesApartFromMarks = new RegExp(`(?<!«)${breakingSpaces.source}(?![;:!?»%€])`)
const ideograph = '\u2e80-\u9fff\uac00-\ud7af\uf900-\ufaff\uff00-\uffef\u{20000}-\u{3ffff}'
// After a hyphen or a slash between letters, and around ideographs: R-2026-0001 and 12/05/2026 stay whole.
const breakPoints = new RegExp(
  `(?<=\\p{L}[-‐/–—])(?=\\p{L})|(?<=[${ideograph}])(?=.)|(?<=.)(?=[${ideograph}])`,
  'u',
)
/** E-mail and web addresses, whose hyphens are not those of a broken word. */
const isAddress = /@|:\/\//
const mayBreak = new RegExp(`[-‐/–—${ideograph}]`, 'u')

/**
 * A text set in lines of at most `width` thousandths of the type size. Line feeds start a new line; a word wider
 * than the line is cut between graphemes.
 */
export function breakLines(text: string, width: number, weight: Weight): TextLine[] {
  return text
    .split(/\r\n|[\n\r\u2028\u2029\u0085]/)
    .flatMap((paragraph) => breakParagraph(paragraph, width, weight))
}

/** A text on one line, however long. */
export function setLine(text: string, weight: Weight): TextLine {
  return buildLine(tokenise(text.replace(/[\n\r]+/g, ' '), weight), weight, false)
}

function breakParagraph(text: string, width: number, weight: Weight): TextLine[] {
  const space = spaceWidth(weight)
  const tokens = tokenise(text, weight)
  const isRightToLeft = tokens.find((token) => /\p{L}/u.test(token.word.text))?.word.isRightToLeft ?? false
  const lines: TextLine[] = []
  let line: Token[] = []
  let used = 0
  const endLine = () => {
    lines.push(buildLine(line, weight, isRightToLeft))
    line = []
    used = 0
  }
  for (const token of tokens) {
    const advance = token.spaces * space + token.word.width
    if (used + advance <= width) {
      line.push(token)
      used += advance
      continue
    }
    if (line.length > 0) endLine()
    for (const part of cutToFit(token.word, width, weight)) {
      if (line.length > 0) endLine()
      line.push({ word: part, spaces: 0 })
      used = part.width
    }
  }
  if (line.length > 0 || lines.length === 0) endLine()
  return lines
}

function cutToFit(word: ShapedWord, width: number, weight: Weight): ShapedWord[] {
  if (word.width <= width) return [word]
  const parts: ShapedWord[] = []
  let part = ''
  let used = 0
  for (const grapheme of splitGraphemes(word.text)) {
    const advance = shapeWord(grapheme, weight).width
    if (part !== '' && used + advance > width) {
      parts.push(shapeWord(part, weight))
      part = ''
      used = 0
    }
    part += grapheme
    used += advance
  }
  parts.push(shapeWord(part, weight))
  return parts
}

/** A text cut at the spaces at which a line may break. */
export function splitWords(text: string): string[] {
  // Marks among words that run from right to left are put in order one by one.
  return text.split(hasRightToLeft(text) ? breakingSpaces : spacesApartFromMarks)
}

function tokenise(text: string, weight: Weight): Token[] {
  const tokens: Token[] = []
  let spaces = 0
  for (const chunk of splitWords(text)) {
    if (chunk === '') {
      spaces += 1
      continue
    }
    const parts = mayBreak.test(chunk) && !isAddress.test(chunk) ? chunk.split(breakPoints) : [chunk]
    parts.forEach((part, index) => {
      tokens.push({ word: shapeWord(part, weight), spaces: index === 0 ? spaces : 0 })
    })
    spaces = 1
  }
  return tokens
}

function buildLine(tokens: readonly Token[], weight: Weight, isRightToLeft: boolean): TextLine {
  const hasRightToLeft = tokens.some((token) => token.word.isRightToLeft)
  const ordered = hasRightToLeft ? toVisualOrder(tokens, isRightToLeft) : tokens
  const space = spaceWidth(weight)
  const segments: Segment[] = []
  let x = 0
  ordered.forEach((token, index) => {
    const spaces = index === 0 ? 0 : token.spaces
    let gap = spaces
    for (const piece of token.word.pieces) {
      const last = segments.at(-1)
      // A right-to-left run is laid out by itself: spaces inside it would move to its other end.
      if (last && last.face === piece.face && last.text !== '' && !hasRightToLeft) {
        segments[segments.length - 1] = { ...last, text: `${last.text}${' '.repeat(gap)}${piece.text}` }
      } else {
        segments.push({ x: x + gap * space, face: piece.face, text: piece.text })
      }
      x += gap * space + piece.width
      gap = 0
    }
  })
  const isReplaced = tokens.some((token) => token.word.isReplaced)
  const actualText = isReplaced || hasRightToLeft ? joinText(tokens) : null
  return { segments, width: x, actualText, isRightToLeft }
}

function joinText(tokens: readonly Token[]): string {
  return tokens
    .map((token, index) => `${index === 0 ? '' : ' '.repeat(token.spaces)}${token.word.text}`)
    .join('')
}

/**
 * Words in the order in which they stand on the line from left to right: runs of right-to-left words are turned
 * round, and so is the whole line when the paragraph runs that way. Enough for quotations in Arabic or Hebrew.
 */
function toVisualOrder(tokens: readonly Token[], isRightToLeft: boolean): Token[] {
  const runs: Token[][] = []
  for (const token of tokens) {
    const run = runs.at(-1)
    if (run && run[0]?.word.isRightToLeft === token.word.isRightToLeft) run.push(token)
    else runs.push([token])
  }
  const ordered = isRightToLeft ? runs.toReversed() : runs
  const visual = ordered.flatMap((run) => (run[0]?.word.isRightToLeft ? run.toReversed() : run))
  return visual.map((token) => ({ word: token.word, spaces: Math.max(1, token.spaces) }))
}

function spaceWidth(weight: Weight): number {
  return shapeWord(' ', weight).width
}
