import { isAscii, isUtf8 } from 'node:buffer'
import iconv from 'iconv-lite'
import type { Encoding } from '#shared/imports/import-mapping'

const lineEnd = 0x0a

/**
 * The encoding of a file: by its mark, by its zeros, by whether it is UTF-8; else windows-1252. A file put together
 * from several may have lines of both.
 */
export function detectEncoding(pieces: Iterable<Buffer>): Encoding {
  let isFirst = true
  let isMarked = false
  let isWide = false
  let isNarrow = false
  for (const lines of wholeLines(pieces)) {
    if (isFirst) {
      const wide = detectWide(lines)
      if (wide) return wide
      isMarked = hasUtf8Mark(lines)
    }
    isFirst = false
    for (const line of isUtf8(lines) ? [lines] : splitLines(lines)) {
      if (isUtf8(line)) isWide ||= !isAscii(line)
      else if (line.at(-1) === lineEnd || !(isWide || isMarked) || !isCutLetter(line)) isNarrow = true
      if (isNarrow && (isWide || isMarked)) return 'mixed'
    }
  }
  return isNarrow ? 'windows-1252' : 'utf-8'
}

/** Texts of a file, piece by piece, without its mark; Node's own decoder takes windows-1252 for Latin 1. */
export function* decodePieces(pieces: Iterable<Buffer>, encoding: Encoding): Generator<string> {
  if (encoding === 'mixed') {
    for (const lines of wholeLines(pieces)) {
      if (isUtf8(lines)) yield lines.toString('utf8')
      else yield [...splitLines(lines)].map(decodeLine).join('')
    }
    return
  }
  const decoder = iconv.getDecoder(encoding, { stripBOM: true })
  for (const piece of pieces) yield decoder.write(piece)
  yield decoder.end() ?? ''
}

function decodeLine(line: Buffer): string {
  return isUtf8(line) ? line.toString('utf8') : iconv.decode(line, 'windows-1252')
}

function detectWide(bytes: Buffer): Encoding | null {
  const [first, second] = bytes
  if (first === 0xff && second === 0xfe) return 'utf-16le'
  if (first === 0xfe && second === 0xff) return 'utf-16be'
  const looked = bytes.subarray(0, 4_096)
  const zeros = countZeros(looked)
  if (zeros.odd > zeros.even && zeros.odd * 10 > looked.length) return 'utf-16le'
  if (zeros.even > zeros.odd && zeros.even * 10 > looked.length) return 'utf-16be'
  return null
}

function hasUtf8Mark([first, second, third]: Buffer): boolean {
  return first === 0xef && second === 0xbb && third === 0xbf
}

function countZeros(bytes: Buffer): { odd: number; even: number } {
  const counts = { odd: 0, even: 0 }
  bytes.forEach((byte, index) => {
    if (byte === 0) counts[index % 2 === 1 ? 'odd' : 'even'] += 1
  })
  return counts
}

/** The same bytes cut after ends of lines, so that no letter is cut in two; a line longer than that comes whole. */
function* wholeLines(pieces: Iterable<Buffer>): Generator<Buffer> {
  let waiting: Buffer[] = []
  for (const piece of pieces) {
    const end = piece.lastIndexOf(lineEnd) + 1
    if (end === 0) {
      waiting.push(piece)
      continue
    }
    yield Buffer.concat([...waiting, piece.subarray(0, end)])
    waiting = end < piece.length ? [piece.subarray(end)] : []
  }
  if (waiting.length > 0) yield Buffer.concat(waiting)
}

/** A file cut off in the middle of a letter is still what it was. */
function isCutLetter(line: Buffer): boolean {
  return [1, 2, 3].some((back) => back < line.length && isUtf8(line.subarray(0, -back)))
}

function* splitLines(bytes: Buffer): Generator<Buffer> {
  for (let start = 0; start < bytes.length; ) {
    const end = bytes.indexOf(lineEnd, start)
    const stop = end === -1 ? bytes.length : end + 1
    yield bytes.subarray(start, stop)
    start = stop
  }
}
