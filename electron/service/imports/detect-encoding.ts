import iconv from 'iconv-lite'
import type { Encoding } from '#shared/imports/import-mapping'

const looked = 1_048_576

/** The encoding that bytes are in: by their mark, by their zeros, by whether they are UTF-8; else windows-1252. */
export function detectEncoding(bytes: Uint8Array): Encoding {
  const [first, second, third] = bytes
  if (first === 0xef && second === 0xbb && third === 0xbf) return 'utf-8'
  if (first === 0xff && second === 0xfe) return 'utf-16le'
  if (first === 0xfe && second === 0xff) return 'utf-16be'
  const zeros = countZeros(bytes.subarray(0, 4_096))
  if (zeros.odd > zeros.even && zeros.odd > 100) return 'utf-16le'
  if (zeros.even > zeros.odd && zeros.even > 100) return 'utf-16be'
  return isUtf8(bytes) ? 'utf-8' : 'windows-1252'
}

/** Text of bytes without its mark; Node's own decoder takes windows-1252 for Latin 1. */
export function decodeBytes(bytes: Uint8Array, encoding: Encoding): string {
  return iconv.decode(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength), encoding, {
    stripBOM: true,
  })
}

function isUtf8(bytes: Uint8Array): boolean {
  const decoder = new TextDecoder('utf-8', { fatal: true })
  try {
    for (let start = 0; start < bytes.length; start += looked)
      decoder.decode(bytes.subarray(start, start + looked), { stream: true })
    // A file cut off in the middle of a letter is still UTF-8.
    return true
  } catch {
    return false
  }
}

function countZeros(bytes: Uint8Array): { odd: number; even: number } {
  const counts = { odd: 0, even: 0 }
  bytes.forEach((byte, index) => {
    if (byte === 0) counts[index % 2 === 1 ? 'odd' : 'even'] += 1
  })
  const part = (count: number) => (count * 1_000) / Math.max(1, bytes.length)
  return { odd: part(counts.odd), even: part(counts.even) }
}
