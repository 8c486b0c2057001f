import { refuseField } from '#shared/api/refusal'
import { longestLogoSide } from '#shared/settings/logo'
import type { CleanLogo } from './clean-logo-result'

const startOfScan = 0xda
const endOfImage = 0xd9
/** Baseline, extended and progressive frames: what every viewer and the PDF kit read. */
const frames = [0xc0, 0xc1, 0xc2]
/** Quantisation and Huffman tables, restart interval, JFIF and the Adobe colour mark: all that drawing needs. */
const kept = [0xdb, 0xc4, 0xdd, 0xe0, 0xee, ...frames]

/** Copies a JPEG without its comments, its EXIF data (where and when it was taken) and whatever follows its end. */
export function cleanJpeg(bytes: Uint8Array): CleanLogo {
  const buffer = Buffer.from(bytes)
  const parts: Buffer[] = [buffer.subarray(0, 2)]
  let size: { width: number; height: number } | undefined
  let offset = 2
  while (offset + 4 <= buffer.length) {
    if (buffer[offset] !== 0xff) throw refuseField('bytes', 'LOGO_DAMAGED')
    const marker = buffer[offset + 1] ?? 0
    if (marker === 0xff) {
      offset += 1
      continue
    }
    const length = buffer.readUInt16BE(offset + 2)
    const end = offset + 2 + length
    if (length < 2 || end > buffer.length) throw refuseField('bytes', 'LOGO_DAMAGED')
    if (frames.includes(marker)) size = readFrame(buffer, offset, length)
    if (marker === startOfScan) {
      const close = buffer.lastIndexOf(Buffer.from([0xff, endOfImage]))
      if (!size || close < end) throw refuseField('bytes', 'LOGO_DAMAGED')
      parts.push(buffer.subarray(offset, close + 2))
      return { type: 'image/jpeg', bytes: new Uint8Array(Buffer.concat(parts)), ...size }
    }
    if (kept.includes(marker)) parts.push(buffer.subarray(offset, end))
    offset = end
  }
  throw refuseField('bytes', 'LOGO_DAMAGED')
}

function readFrame(buffer: Buffer, offset: number, length: number): { width: number; height: number } {
  if (length < 8) throw refuseField('bytes', 'LOGO_DAMAGED')
  const height = buffer.readUInt16BE(offset + 5)
  const width = buffer.readUInt16BE(offset + 7)
  const components = buffer[offset + 9]
  if (width === 0 || height === 0) throw refuseField('bytes', 'LOGO_DAMAGED')
  // Printers' inks: archive documents here have screen colours only.
  if (components !== 1 && components !== 3) throw refuseField('bytes', 'LOGO_PRINT_COLOURS')
  if (width > longestLogoSide || height > longestLogoSide)
    throw refuseField('bytes', 'LOGO_TOO_BIG', { max: longestLogoSide })
  return { width, height }
}
