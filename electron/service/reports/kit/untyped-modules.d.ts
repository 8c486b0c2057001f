declare module 'fontkit' {
  export interface Glyph {
    readonly codePoints: readonly number[]
  }
  export interface GlyphRun {
    readonly glyphs: readonly Glyph[]
    readonly positions: readonly object[]
    readonly advanceWidth: number
  }
  /** What we use of a font; the rest is used by pdfkit, which accepts the object as it is. */
  export interface Font {
    readonly unitsPerEm: number
    readonly ascent: number
    readonly descent: number
    _glyphs: Readonly<Record<number, Glyph>>
    hasGlyphForCodePoint(codePoint: number): boolean
    layout: (text: string, features?: Readonly<Record<string, boolean>>) => GlyphRun
  }
  export function create(data: Uint8Array): Font
}

declare module 'svg-to-pdfkit' {
  interface SvgOptions {
    readonly width: number
    readonly height: number
    readonly assumePt: boolean
    readonly preserveAspectRatio?: string
    readonly fontCallback: (family: string, bold: boolean, italic: boolean) => string
    readonly warningCallback: (message: string) => void
  }
  function drawSvg(pdf: PDFKit.PDFDocument, svg: string, x: number, y: number, options: SvgOptions): void
  export = drawSvg
}
