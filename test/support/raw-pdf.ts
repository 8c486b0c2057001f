import { inflateSync } from 'node:zlib'

/** The objects of a PDF as pdfkit writes them: one after the other, none in object streams. */
export interface RawPdf {
  /** Dictionary of each object by its number. */
  readonly objects: ReadonlyMap<number, string>
  readonly catalog: string
  readonly xmp: string
  readonly fonts: readonly RawFont[]
  /** Content of every page and form, decompressed. */
  readonly contents: readonly string[]
  /** Texts that the glyphs of the fonts stand for, as hexadecimal UTF-16; the first of each font is unused. */
  readonly unicodeMaps: readonly (readonly string[])[]
  readonly trailer: string
}

export interface RawFont {
  readonly name: string
  readonly isEmbedded: boolean
  readonly hasUnicodeMap: boolean
}

interface RawObject {
  readonly dictionary: string
  readonly stream: Buffer | null
}

export function readRawPdf(bytes: Uint8Array): RawPdf {
  const buffer = Buffer.from(bytes)
  const whole = buffer.toString('latin1')
  const raw = readObjects(buffer, whole)
  const dictionaries = new Map([...raw].map(([number, object]) => [number, object.dictionary]))
  const trailer = whole.slice(whole.lastIndexOf('trailer'))
  const at = (dictionary: string, key: string) => {
    const number = new RegExp(`/${key} \\[?(\\d+) 0 R`).exec(dictionary)?.[1]
    return number === undefined ? undefined : raw.get(Number(number))
  }
  const catalog = at(trailer, 'Root')?.dictionary ?? ''
  const fonts = [...raw.values()]
    .filter(
      (object) => /\/Type \/Font\n/.test(object.dictionary) && !/\/Subtype \/CIDFont/.test(object.dictionary),
    )
    .map((object): RawFont => {
      const descendant = at(object.dictionary, 'DescendantFonts')
      const descriptor = descendant && at(descendant.dictionary, 'FontDescriptor')
      return {
        name: /\/BaseFont \/(\S+)/.exec(object.dictionary)?.[1] ?? '',
        isEmbedded: descriptor !== undefined && /\/FontFile[23]? /.test(descriptor.dictionary),
        hasUnicodeMap: at(object.dictionary, 'ToUnicode') !== undefined,
      }
    })
  const contents = [...raw.values()].flatMap(({ stream }) => {
    const text = stream?.toString('latin1') ?? ''
    return / (Tj|TJ|re|cm|BDC)\n/.test(text) ? [text] : []
  })
  const xmp = at(catalog, 'Metadata')?.stream?.toString('utf8') ?? ''
  const unicodeMaps = [...raw.values()].flatMap(({ stream }) => {
    const text = stream?.toString('latin1') ?? ''
    return text.includes('beginbfrange') ? [readUnicodeMap(text)] : []
  })
  return { objects: dictionaries, catalog, xmp, fonts, contents, unicodeMaps, trailer }
}

function readUnicodeMap(text: string): string[] {
  return [...text.matchAll(/\[([^\]]*)\]/g)].flatMap(([, entries = '']) =>
    [...entries.matchAll(/<([^>]*)>/g)].map(([, hex = '']) => hex.replaceAll(' ', '')),
  )
}

function readObjects(buffer: Buffer, whole: string): Map<number, RawObject> {
  const objects = new Map<number, RawObject>()
  // Strings and streams can hold anything, so the offsets of the cross-reference table are followed.
  const table = whole.slice(whole.lastIndexOf('\nxref\n') + 1)
  let number = 0
  for (const [, offset, kind] of table.matchAll(/^(\d{10}) \d{5} ([nf]) $/gm)) {
    if (kind === 'n') objects.set(number, readObject(buffer, whole, Number(offset)))
    number += 1
  }
  return objects
}

function readObject(buffer: Buffer, whole: string, offset: number): RawObject {
  const end = whole.indexOf('\nendobj', offset)
  const streamAt = whole.indexOf('\nstream\n', offset)
  if (streamAt < 0 || streamAt > end) return { dictionary: whole.slice(offset, end), stream: null }
  const dictionary = whole.slice(offset, streamAt)
  const length = Number(/\/Length (\d+)\b/.exec(dictionary)?.[1] ?? 0)
  const data = buffer.subarray(streamAt + 8, streamAt + 8 + length)
  return { dictionary, stream: /\/FlateDecode/.test(dictionary) ? inflateSync(data) : data }
}

/** True when a text is drawn with the glyph that fonts keep for what they do not know. */
export function drawsMissingGlyph(raw: RawPdf): boolean {
  return raw.contents.some((content) =>
    [...content.matchAll(/<([0-9a-f]+)> -?[\d.]+/g)].some(([, hex = '']) => /^(?:.{4})*?0000/.test(hex)),
  )
}
