import { openPdf } from '#renderer/ui/document/open-pdf'

/** Dots an inch: as sharp as office printers show text, and a page still fits in memory many times. */
const resolution = 220
const pointsInInch = 72

/**
 * Draws the pages of a document as pictures, one a sheet, all upright: a page wider than the sheet is turned, as
 * printers do. Gives the size of the sheet in points.
 */
export async function drawForPaper(
  bytes: Uint8Array,
  into: HTMLElement,
): Promise<{ width: number; height: number }> {
  const { pdf, close } = await openPdf(bytes)
  let sheet = { width: 0, height: 0 }
  for (let number = 1; number <= pdf.numPages; number += 1) {
    const page = await pdf.getPage(number)
    const natural = page.getViewport({ scale: 1 })
    const rotation = natural.width > natural.height ? (page.rotate + 90) % 360 : page.rotate
    const upright = page.getViewport({ scale: 1, rotation })
    if (number === 1) sheet = { width: upright.width, height: upright.height }
    const viewport = page.getViewport({ scale: resolution / pointsInInch, rotation })
    const canvas = document.createElement('canvas')
    canvas.width = Math.floor(viewport.width)
    canvas.height = Math.floor(viewport.height)
    await page.render({ canvas, viewport, intent: 'print' }).promise
    into.append(await pictureOf(canvas, upright))
    page.cleanup()
  }
  close()
  return sheet
}

async function pictureOf(
  canvas: HTMLCanvasElement,
  { width, height }: { readonly width: number; readonly height: number },
): Promise<HTMLImageElement> {
  // Not toBlob: that waits for idle time, which a window that nobody sees gets a few seconds later, for each page.
  const [, encoded = ''] = canvas.toDataURL('image/png').split(',')
  const blob = new Blob([Uint8Array.from(atob(encoded), (sign) => sign.charCodeAt(0))], { type: 'image/png' })
  // Its memory goes at once: a long report has many pages.
  canvas.width = 0
  const picture = document.createElement('img')
  picture.alt = ''
  // A hair less than the sheet, or rounding would start an empty one.
  picture.style.width = `${width}pt`
  picture.style.height = `${height - 0.5}pt`
  picture.src = URL.createObjectURL(blob)
  // Printing decodes it; decode() here would wait for a frame of a window that draws none.
  await new Promise((resolve, reject) => {
    picture.addEventListener('load', resolve, { once: true })
    picture.addEventListener('error', reject, { once: true })
  })
  return picture
}
