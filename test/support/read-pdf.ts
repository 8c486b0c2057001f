import { getDocument, type PDFPageProxy } from 'pdfjs-dist/legacy/build/pdf.mjs'
import { type RawPdf, readRawPdf } from '#test/support/raw-pdf'
import { readStructure, type StructureElement } from '#test/support/raw-structure'

export interface ReadPage {
  /** Text in the order in which it was written; no-break spaces are ordinary ones. */
  readonly text: string
  /** In points. */
  readonly width: number
  readonly height: number
  /** How far upright text reaches, in points from the left. */
  readonly left: number
  readonly right: number
}

export interface ReadPdf {
  readonly pages: readonly ReadPage[]
  /** Text of all pages, with a line feed between them. */
  readonly text: string
  readonly title: string | null
  readonly language: string | null
  /** The XMP packet as it stands in the file. */
  readonly xmp: string
  /** Titles of the bookmarks. */
  readonly outline: readonly string[]
  readonly isMarked: boolean
  /** Structure elements of the whole document, in reading order; empty when it is not tagged. */
  readonly structure: readonly StructureElement[]
  readonly raw: RawPdf
}

/** Reads a PDF back with an independent reader, and its objects as they stand in the file. */
export async function readPdf(bytes: Uint8Array): Promise<ReadPdf> {
  // The reader takes the array for itself.
  const task = getDocument({ data: new Uint8Array(bytes), verbosity: 0, useSystemFonts: false })
  const document = await task.promise
  try {
    const pages: ReadPage[] = []
    for (let number = 1; number <= document.numPages; number += 1) {
      pages.push(await readPage(await document.getPage(number)))
    }
    const raw = readRawPdf(bytes)
    const { info } = await document.getMetadata()
    const title = 'Title' in info && typeof info.Title === 'string' ? info.Title : null
    const language = 'Language' in info && typeof info.Language === 'string' ? info.Language : null
    const outline = (await document.getOutline()) ?? []
    const marks = await document.getMarkInfo()
    return {
      pages,
      text: pages.map((page) => page.text).join('\n'),
      title,
      language,
      xmp: raw.xmp,
      outline: outline.map((item) => item.title),
      isMarked: marks?.Marked === true,
      structure: readStructure(raw),
      raw,
    }
  } finally {
    await task.destroy()
  }
}

async function readPage(page: PDFPageProxy): Promise<ReadPage> {
  const content = await page.getTextContent()
  const text = content.items
    .map((item) => ('str' in item ? `${item.str}${item.hasEOL ? '\n' : ''}` : ''))
    .join('')
  const { width, height } = page.getViewport({ scale: 1 })
  const upright = content.items.flatMap((item) => {
    if (!('str' in item) || item.str.trim() === '') return []
    const [, slope, , , x] = item.transform
    return slope === 0 ? [{ from: Number(x), to: Number(x) + item.width }] : []
  })
  return {
    text: text.replace(/[\u00a0\u202f]/g, ' '),
    width,
    height,
    left: Math.min(...upright.map((span) => span.from)),
    right: Math.max(...upright.map((span) => span.to)),
  }
}
