import { type Face, openFace, widthOf } from '#service/reports/fonts'

export type Weight = 'regular' | 'strong'

/** A stretch of a word drawn with one face. */
export interface Piece {
  readonly face: Face
  readonly text: string
  /** In thousandths of the type size. */
  readonly width: number
}

export interface ShapedWord {
  readonly text: string
  readonly pieces: readonly Piece[]
  /** In thousandths of the type size. */
  readonly width: number
  /** Written from right to left. */
  readonly isRightToLeft: boolean
  /** Holds signs that no face can draw, each shown as a square. */
  readonly isReplaced: boolean
}

const chains = {
  regular: ['Inter-Regular', 'DejaVuSans'],
  strong: ['Inter-SemiBold', 'DejaVuSans-Bold'],
} as const satisfies Record<Weight, readonly Face[]>

/** Drawn where no face has the glyph: an archive document may not use the face's own "missing" glyph. */
const replacement = '□'

// Selectors, direction marks, soft hyphens: they shape other signs and are not drawn themselves. The two joiners stay
// where a face knows them: Persian needs them.
const invisible = /(?![\u200c\u200d])[\p{Cc}\p{Default_Ignorable_Code_Point}\u2028\u2029]/gu
// Their meaning is nobody's knowledge; an archive document may not pass them on as text.
const privateUse = /\p{Co}/u
const rightToLeft = /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc\u{10800}-\u{10fff}\u{1e800}-\u{1efff}]/u
const graphemes = new Intl.Segmenter('fr', { granularity: 'grapheme' })

// Words come back all the time; a register of hundreds of thousands of distinct ones must not fill the memory.
const cacheSize = 20_000
const caches: Record<Weight, Map<string, ShapedWord>> = { regular: new Map(), strong: new Map() }

/** A word split by the faces that can draw it, with its width. The text must hold no line break. */
export function shapeWord(text: string, weight: Weight): ShapedWord {
  const cache = caches[weight]
  const known = cache.get(text)
  if (known) return known
  const shaped = shape(text, weight)
  if (cache.size >= cacheSize) cache.clear()
  cache.set(text, shaped)
  return shaped
}

/** Whether any of a text is written from right to left. */
export function hasRightToLeft(text: string): boolean {
  return rightToLeft.test(text)
}

/** The user-perceived characters of a text. */
export function splitGraphemes(text: string): string[] {
  return Array.from(graphemes.segment(text), (part) => part.segment)
}

function shape(text: string, weight: Weight): ShapedWord {
  const [main, fallback] = chains[weight]
  const visible = text.replace(invisible, '')
  const isRightToLeft = rightToLeft.test(visible)
  if (canDraw(main, visible)) return assemble(text, [measure(main, visible)], isRightToLeft, false)
  // Letters of one script join each other: the whole word goes to the fallback face when that one has it all.
  if (canDraw(fallback, visible)) return assemble(text, [measure(fallback, visible)], isRightToLeft, false)
  const pieces: { face: Face; text: string }[] = []
  let isReplaced = false
  for (const cluster of splitGraphemes(text)) {
    const drawn = cluster.replace(invisible, '').replaceAll('\u200d', '')
    if (drawn === '') continue
    if (canDraw(main, drawn)) append(pieces, main, drawn)
    else if (canDraw(fallback, drawn)) append(pieces, fallback, drawn)
    else {
      append(pieces, main, replacement)
      isReplaced = true
    }
  }
  const measured = pieces.map((piece) => measure(piece.face, piece.text))
  return assemble(text, measured, isRightToLeft, isReplaced)
}

function append(pieces: { face: Face; text: string }[], face: Face, text: string): void {
  const last = pieces.at(-1)
  if (last?.face === face) pieces[pieces.length - 1] = { face, text: last.text + text }
  else pieces.push({ face, text })
}

function assemble(text: string, pieces: Piece[], isRightToLeft: boolean, isReplaced: boolean): ShapedWord {
  const width = pieces.reduce((sum, piece) => sum + piece.width, 0)
  return { text, pieces: isRightToLeft ? pieces.toReversed() : pieces, width, isRightToLeft, isReplaced }
}

function measure(face: Face, text: string): Piece {
  return { face, text, width: widthOf(face, text) }
}

function canDraw(face: Face, text: string): boolean {
  if (privateUse.test(text)) return false
  const font = openFace(face)
  for (const sign of text) {
    const codePoint = sign.codePointAt(0) ?? 0
    if (!font.hasGlyphForCodePoint(codePoint)) return false
  }
  return true
}
