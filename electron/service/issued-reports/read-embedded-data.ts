import { Buffer } from 'node:buffer'
import { inflateSync } from 'node:zlib'
import { embeddedDataName } from './report-fingerprint'

/** A file of more data than this is none of ours: what unpacks without end must not fill the memory. */
const largestData = 256 * 1024 * 1024
const longestDictionary = 4_096

/**
 * The data of a report from inside its PDF, or null when there is none or it is damaged. Reads only what this program
 * writes: one embedded file, its dictionary in clear just before it. Nothing in the PDF is run or followed.
 */
export function readEmbeddedData(pdf: Uint8Array): string | null {
  const file = Buffer.from(pdf.buffer, pdf.byteOffset, pdf.byteLength)
  if (!file.includes(`(${embeddedDataName})`)) return null
  for (let at = file.indexOf('/EmbeddedFile'); at >= 0; at = file.indexOf('/EmbeddedFile', at + 1)) {
    const text = readStream(file, at)
    if (text !== null) return text
  }
  return null
}

function readStream(file: Buffer, inDictionary: number): string | null {
  const opening = file.indexOf('stream', inDictionary)
  if (opening < 0 || opening - inDictionary > longestDictionary) return null
  const dictionary = file.toString('latin1', file.lastIndexOf(' obj', inDictionary), opening)
  const length = Number(/\/Length (\d{1,10})\b/.exec(dictionary)?.[1] ?? Number.NaN)
  const start = opening + 'stream'.length + (file[opening + 6] === 0x0d ? 2 : 1)
  if (!Number.isFinite(length) || start + length > file.length) return null
  const bytes = file.subarray(start, start + length)
  try {
    const plain = dictionary.includes('/FlateDecode')
      ? inflateSync(bytes, { maxOutputLength: largestData })
      : bytes
    return new TextDecoder('utf-8', { fatal: true }).decode(plain)
  } catch {
    // Damaged or not ours: as good as absent.
    return null
  }
}

/** Whether a PDF ends as a whole one does. */
export function endsWhole(pdf: Uint8Array): boolean {
  const tail = Buffer.from(pdf.subarray(Math.max(0, pdf.length - 1_024)))
  return tail.includes('%%EOF')
}

export function isPdf(bytes: Uint8Array): boolean {
  return Buffer.from(bytes.subarray(0, 1_024)).includes('%PDF-')
}
