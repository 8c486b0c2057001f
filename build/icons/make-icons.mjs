// Draws the program's icon in all sizes from its two drawings, and packs them for Windows and macOS.
// Run after changing a drawing: node build/icons/make-icons.mjs
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { PDFiumLibrary } from '@hyzyla/pdfium'
import PDFDocument from 'pdfkit'
import { PNG } from 'pngjs'
// @ts-expect-error: the package has no types
import drawSvg from 'svg-to-pdfkit'
import { packIcns, packIco } from './icon-containers.mjs'

const folder = import.meta.dirname
const sizes = [16, 24, 32, 48, 64, 96, 128, 256, 512, 1024]
/** Up to here the drawing with fewer strokes stays legible. */
const smallest = 32

const pdfium = await PDFiumLibrary.init()
/** @type {Map<number, Buffer>} */
const pictures = new Map()
mkdirSync(join(folder, 'png'), { recursive: true })
for (const size of sizes) {
  const drawing = size <= smallest ? 'icon-small.svg' : 'icon.svg'
  const png = await rasterise(readFileSync(join(folder, drawing), 'utf8'), size)
  pictures.set(size, png)
  writeFileSync(join(folder, `png/${size}x${size}.png`), png)
}
pdfium.destroy()
writeFileSync(join(folder, 'icon.png'), picture(1024))
writeFileSync(
  join(folder, 'icon.ico'),
  packIco([16, 24, 32, 48, 64, 128, 256].map((size) => [size, picture(size)])),
)
writeFileSync(join(folder, 'icon.icns'), packIcns(pictures))

/** @param {number} size */
function picture(size) {
  const png = pictures.get(size)
  if (!png) throw new Error(`no picture of ${size} pixels was drawn`)
  return png
}

/**
 * The drawing on a white and on a black page: what differs between the two is transparent.
 * @param {string} svg
 * @param {number} size
 */
async function rasterise(svg, size) {
  const [onWhite, onBlack] = [await render(svg, size, '#ffffff'), await render(svg, size, '#000000')]
  const picture = new PNG({ width: size, height: size })
  for (let at = 0; at < picture.data.length; at += 4) {
    const black = [0, 1, 2].map((channel) => onBlack[at + channel] ?? 0)
    const alpha = 255 - Math.max(...black.map((value, channel) => (onWhite[at + channel] ?? 0) - value), 0)
    for (const [channel, dark] of black.entries()) {
      const value = alpha === 0 ? 0 : Math.round((dark * 255) / alpha)
      picture.data[at + channel] = Math.min(255, value)
    }
    picture.data[at + 3] = alpha
  }
  return PNG.sync.write(picture)
}

/**
 * @param {string} svg
 * @param {number} size
 * @param {string} ground
 */
async function render(svg, size, ground) {
  const pdf = new PDFDocument({ size: [size, size], margin: 0 })
  /** @type {Buffer[]} */
  const parts = []
  pdf.on('data', (part) => parts.push(part))
  const ended = new Promise((resolve) => pdf.on('end', () => resolve(undefined)))
  pdf.rect(0, 0, size, size).fill(ground)
  drawSvg(pdf, svg, 0, 0, { width: size, height: size, assumePt: true })
  pdf.end()
  await ended
  const document = await pdfium.loadDocument(Buffer.concat(parts))
  const { data } = await document.getPage(0).render({ scale: 1, render: 'bitmap' })
  document.destroy()
  return data
}
