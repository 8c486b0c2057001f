import { PNG } from 'pngjs'
import { cleanText } from '#shared/api/fields'
import { findPdfium } from './find-pdfium'

export interface DrawnPage {
  readonly picture: Uint8Array
  readonly text: string
}

export interface DrawnPdf {
  /** Pages of the whole document. */
  readonly count: number
  readonly pages: readonly DrawnPage[]
}

const pointsInInch = 72
const resolution = 150
/** Pixels of the longer side: a plan of two metres is drawn coarser, not refused. */
const longestSide = 2_400
const longestText = 4_000

/**
 * Draws the first pages of a PDF as pictures of 150 dots an inch. Null for a file that cannot be read: damaged, or
 * protected by a password.
 */
export async function drawPdfPages(
  bytes: Uint8Array,
  most: number,
  breathe: () => Promise<void>,
): Promise<DrawnPdf | null> {
  const library = await findPdfium()
  const document = await library.loadDocument(bytes).catch(() => null)
  if (!document) return null
  try {
    const count = document.getPageCount()
    const pages: DrawnPage[] = []
    for (let index = 0; index < Math.min(count, most); index += 1) {
      await breathe()
      const page = document.getPage(index)
      const { originalWidth, originalHeight } = page.getOriginalSize()
      const scale = Math.min(
        resolution / pointsInInch,
        longestSide / Math.max(originalWidth, originalHeight, 1),
      )
      // Before drawing, which lets the page go.
      const text = cleanText(page.getText()).slice(0, longestText)
      const { width, height, data } = await page.render({ scale, render: 'bitmap' })
      pages.push({ picture: toPng(width, height, data), text })
    }
    return { count, pages }
  } catch {
    return null
  } finally {
    document.destroy()
  }
}

/** A PNG without transparency: an archive document embeds it as it is. */
function toPng(width: number, height: number, pixels: Uint8Array): Uint8Array {
  const png = new PNG({ width, height })
  png.data = Buffer.from(pixels.buffer, pixels.byteOffset, pixels.byteLength)
  return new Uint8Array(PNG.sync.write(png, { colorType: 2, inputHasAlpha: true, deflateLevel: 6 }))
}
