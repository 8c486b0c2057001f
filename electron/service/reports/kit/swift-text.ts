import type { Face } from '#service/reports/fonts'
import type { Paper } from './paper'

/** Parts of pdfkit that its types do not tell. */
interface Font {
  readonly id: string
  ref(): unknown
  /** Glyphs of the subset in hexadecimal, and how each is placed, in thousandths of the type size. */
  encode(text: string): [string[], GlyphPlace[]]
}
interface GlyphPlace {
  readonly xAdvance: number
  readonly advanceWidth: number
  readonly xOffset: number
  readonly yOffset: number
}
interface Internals {
  readonly _font: Font
  readonly page: { readonly fonts: Record<string, unknown> }
}

/** What a document knows of a face: its parts of text as they are written, null when a glyph stands beside its place. */
interface KnownFace {
  readonly font: Font
  readonly parts: Map<string, string | null>
}

const facesOf = new WeakMap<PDFKit.PDFDocument, Map<Face, KnownFace>>()
const cacheSize = 20_000
// A digit, a word with the space behind it: as pdfkit and our faces lay texts out.
const part = /\d|[^\d ]+ ?| /g

/**
 * Writes a text as pdfkit does, with its glyphs and its kerning, but measures nothing, and words that come back are
 * encoded once. False when that cannot be: signs that stand above or below others.
 */
export function writeText(
  { pdf }: Paper,
  { face, size }: { readonly face: Face; readonly size: number },
  text: string,
  x: number,
  baseline: number,
): boolean {
  const { font, parts } = knownFace(pdf, face)
  let codes = ''
  for (const [one] of text.matchAll(part)) {
    let encoded = parts.get(one)
    if (encoded === undefined) {
      if (parts.size >= cacheSize) parts.clear()
      encoded = encode(font, one)
      parts.set(one, encoded)
    }
    if (encoded === null) return false
    codes += encoded
  }
  const { page } = pdf as unknown as Internals
  page.fonts[font.id] ??= font.ref()
  pdf.addContent(`BT 1 0 0 -1 ${short(x)} ${short(baseline)} Tm /${font.id} ${size} Tf [<${codes}>] TJ ET`)
  return true
}

function knownFace(pdf: PDFKit.PDFDocument, face: Face): KnownFace {
  let faces = facesOf.get(pdf)
  if (!faces) {
    faces = new Map()
    facesOf.set(pdf, faces)
  }
  let known = faces.get(face)
  if (!known) {
    pdf.font(face)
    known = { font: (pdf as unknown as Internals)._font, parts: new Map() }
    faces.set(face, known)
  }
  return known
}

/** What stands between `<` and `>`, with the kerning as numbers between two of these. */
function encode(font: Font, text: string): string | null {
  const [glyphs, places] = font.encode(text)
  let codes = ''
  for (const [index, glyph] of glyphs.entries()) {
    const place = places[index]
    if (place?.xOffset !== 0 || place.yOffset !== 0) return null
    codes += glyph
    const shift = place.advanceWidth - place.xAdvance
    if (Math.abs(shift) > 0.001) codes += `> ${short(shift)} <`
  }
  return codes
}

/** A thousandth of a point is less than anybody sees. */
function short(value: number): number {
  return Math.round(value * 1000) / 1000
}
