/// <reference path="./kit/untyped-modules.d.ts" />
import { existsSync, readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { fileURLToPath } from 'node:url'
import { create, type Font, type Glyph, type GlyphRun } from 'fontkit'

/** Text face, its strong weight, and the faces that stand in for the glyphs these two lack. */
export const faces = {
  'Inter-Regular': '@expo-google-fonts/inter/400Regular/Inter_400Regular.ttf',
  'Inter-SemiBold': '@expo-google-fonts/inter/600SemiBold/Inter_600SemiBold.ttf',
  DejaVuSans: 'dejavu-fonts-ttf/ttf/DejaVuSans.ttf',
  'DejaVuSans-Bold': 'dejavu-fonts-ttf/ttf/DejaVuSans-Bold.ttf',
} as const
export type Face = keyof typeof faces

// None of the contextual forms by which Inter turns 3x4 into 3×4: the words of a customer are printed as they are.
const plain = { calt: false }
// Figures of one width, so that columns of numbers line up.
const tabular = { calt: false, tnum: true }
const arabicOrHebrew = /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]/
const parts = /(\d)/

interface OpenedFace {
  readonly font: Font
  /** The width of a text in units of the face, without the glyphs. */
  readonly advanceOf: (text: string) => number
}

const opened = new Map<Face, OpenedFace>()

/** A face, read once and kept. Its `layout` always applies the features of our documents. */
export function openFace(face: Face): Font {
  return open(face).font
}

/** The width of a text in thousandths of the type size. */
export function widthOf(face: Face, text: string): number {
  const { font, advanceOf } = open(face)
  return (advanceOf(text) * 1000) / font.unitsPerEm
}

function open(face: Face): OpenedFace {
  const known = opened.get(face)
  if (known) return known
  const font = create(readFileSync(findFont(face)))
  const original = font.layout.bind(font)
  const { layout, advanceOf } = layoutWithFigures((text, features) => {
    // fontkit keeps each glyph with the text it first stood for, or with none when it was first met as part of
    // another: without a fresh start, the text layer of a document would depend on those made before it.
    font._glyphs = {}
    return original(text, features)
  })
  font.layout = layout
  opened.set(face, { font, advanceOf })
  return { font, advanceOf }
}

// Layout is what costs in a long register, and its numbers and dates are all different: a text is laid out digit by
// digit and part by part, and parts come back all the time.
const cacheSize = 20_000

/** Tabular forms for the digits alone: the face also has wide forms of the hyphen and the full stop. */
function layoutWithFigures(layout: Font['layout']): Pick<Font, 'layout'> & Omit<OpenedFace, 'font'> {
  const cache = new Map<string, GlyphRun>()
  const layoutPart = (part: string): GlyphRun => {
    const known = cache.get(part)
    if (known) return known
    const run = layout(part, parts.test(part) ? tabular : plain)
    if (cache.size >= cacheSize) cache.clear()
    const kept = { glyphs: run.glyphs, positions: run.positions, advanceWidth: run.advanceWidth }
    cache.set(part, kept)
    return kept
  }
  const runsOf = (text: string): GlyphRun[] =>
    arabicOrHebrew.test(text)
      ? [layout(text, plain)]
      : text.split(parts).flatMap((part) => (part === '' ? [] : layoutPart(part)))
  return {
    layout(text) {
      const runs = runsOf(text)
      return {
        glyphs: runs.flatMap((run) => run.glyphs.map(withText)),
        // pdfkit scales the positions it is given in place: it gets its own.
        positions: runs.flatMap((run) => run.positions.map((position) => ({ ...position }))),
        advanceWidth: runs.reduce((sum, run) => sum + run.advanceWidth, 0),
      }
    },
    advanceOf: (text) => runsOf(text).reduce((sum, run) => sum + run.advanceWidth, 0),
  }
}

/** A glyph that stands for part of a sign has no text of its own; an archive document wants some for every glyph. */
function withText(glyph: Glyph): Glyph {
  return glyph.codePoints.length > 0 ? glyph : Object.create(glyph, { codePoints: { value: [0x200b] } })
}

/** The file of a face: beside the bundle in `fonts/`, else in the installed packages. */
function findFont(face: Face): string {
  const path = faces[face]
  const file = path.slice(path.lastIndexOf('/') + 1)
  const folder = fileURLToPath(new URL('.', import.meta.url))
  const bundled = `${folder}fonts/${file}`
  return existsSync(bundled) ? bundled : createRequire(import.meta.url).resolve(path)
}
