import { refusal } from '#shared/api/refusal'

/** A member of a JSON object: its value or, of a list, one element after the other. */
export interface JsonMember {
  readonly name: string
  readonly value: unknown
  readonly isElement: boolean
}

const [quote, backslash, comma, colon] = [0x22, 0x5c, 0x2c, 0x3a]
const [openBrace, closeBrace, openBracket, closeBracket] = [0x7b, 0x7d, 0x5b, 0x5d]
const mark = 0xef

/**
 * Reads a JSON object that may be larger than memory: of its members, lists come element by element. However it is
 * laid out; refused as IMPORT_UNREADABLE when it is no such object or is cut off.
 */
export async function* readJsonMembers(
  chunks: AsyncIterable<Uint8Array> | Iterable<Uint8Array>,
): AsyncGenerator<JsonMember, void, undefined> {
  let buffer = Buffer.alloc(0)
  let at = 0
  // Where what is being read began, in the buffer; -1 between two things.
  let start = -1
  let depth = 0
  let name: string | null = null
  let isList = false
  let isText = false
  let isEscaped = false
  let isOver = false

  function take(): unknown {
    const text = buffer.toString('utf8', start, at)
    start = -1
    return parse(text)
  }

  for await (const chunk of chunks) {
    const kept = start < 0 ? at : start
    buffer = Buffer.concat([buffer.subarray(kept), chunk])
    at -= kept
    if (start >= 0) start = 0
    for (; at < buffer.length; at += 1) {
      const byte = buffer[at] ?? 0
      if (isText) {
        if (isEscaped) isEscaped = false
        else if (byte === backslash) isEscaped = true
        else if (byte === quote) isText = false
        continue
      }
      // White space, and the mark that some programs begin a file with.
      if (byte <= 0x20 || (depth === 0 && !isOver && (byte === mark || byte === 0xbb || byte === 0xbf)))
        continue
      if (isOver) throw unreadable()
      if (depth === 0) {
        if (byte !== openBrace) throw unreadable()
        depth = 1
        continue
      }
      const isHere = depth === 1 || (depth === 2 && isList)
      if (isHere && byte === colon && depth === 1 && name === null && start >= 0) {
        const read = take()
        if (typeof read !== 'string') throw unreadable()
        name = read
      } else if (isHere && (byte === comma || byte === closeBrace || byte === closeBracket)) {
        if (start >= 0) {
          if (name === null) throw unreadable()
          yield { name, value: take(), isElement: isList }
        }
        if (byte === comma) {
          if (!isList) name = null
        } else if (byte === closeBracket && isList) {
          isList = false
          depth = 1
        } else if (byte === closeBrace && depth === 1) {
          depth = 0
          isOver = true
        } else throw unreadable()
      } else if (depth === 1 && byte === openBracket && name !== null && start < 0) {
        isList = true
        depth = 2
      } else {
        if (start < 0) start = at
        if (byte === quote) isText = true
        else if (byte === openBrace || byte === openBracket) depth += 1
        else if (byte === closeBrace || byte === closeBracket) depth -= 1
      }
    }
  }
  if (!isOver) throw unreadable()
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    throw unreadable()
  }
}

function unreadable() {
  return refusal('REFUSED', 'IMPORT_UNREADABLE')
}
