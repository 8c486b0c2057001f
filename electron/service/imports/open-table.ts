import { AppError } from '#shared/api/app-error'
import { refusal } from '#shared/api/refusal'
import type { Reading, Separator } from '#shared/imports/import-mapping'
import { decodePieces, detectEncoding } from './detect-encoding'
import { detectSeparator, readCsv } from './read-csv'
import { makeTable, type SeenLines, type TableFile } from './read-table'
import { readXlsx } from './read-xlsx'
import type { Spool } from './spool'
import { setAside } from './spooled-rows'

const zipMark = [0x50, 0x4b, 0x03, 0x04]
const oleMark = [0xd0, 0xcf, 0x11, 0xe0]
const lookedAt = 65_536

/** What a file of any format holds; refused in words when it is none that we read. */
export async function openTable(spool: Spool, reading: Reading): Promise<TableFile> {
  if (spool.size() === 0) throw refusal('REFUSED', 'IMPORT_EMPTY')
  const head = spool.head(200)
  if (begins(head, oleMark)) throw refusal('REFUSED', 'IMPORT_PROTECTED')
  return begins(head, zipMark) ? openWorkbook(spool, reading) : openText(spool, reading)
}

async function openWorkbook(spool: Spool, reading: Reading): Promise<TableFile> {
  if (spool.head(200).toString('latin1').includes('opendocument'))
    throw refusal('REFUSED', 'IMPORT_OPEN_DOCUMENT')
  const { sheets, sheet, lines } = await readXlsx(Buffer.concat([...spool.pieces()]), reading.sheet)
  try {
    const made = makeTable(lines, reading, null)
    return { format: 'xlsx', encoding: null, separator: null, sheets, sheet, ...made, close: lines.close }
  } catch (error) {
    lines.close()
    throw error
  }
}

async function openText(spool: Spool, reading: Reading): Promise<TableFile> {
  const encoding = reading.encoding ?? detectEncoding(spool.pieces())
  const head = decodePieces([spool.head(lookedAt)], encoding).next().value ?? ''
  if (head.slice(0, 10_000).includes('\0')) throw refusal('REFUSED', 'IMPORT_UNREADABLE')
  const separator = reading.separator ?? detectSeparator(head)
  const texts = () => decodePieces(spool.pieces(), encoding)
  const made = await readQuoted(texts, separator, reading)
  return { format: 'csv', encoding, separator, sheets: [], sheet: null, ...made }
}

/**
 * Quotes as spreadsheets write them; a file whose quotes are part of its words (an unclosed one swallows what follows)
 * is read without them, when that gives more whole lines.
 */
async function readQuoted(texts: () => Iterable<string>, separator: Separator, reading: Reading) {
  const read = (hasQuotes: boolean) => unlessUnparsable(readCut(texts(), separator, hasQuotes, reading))
  const quoted = await read(true)
  if (quoted && !quoted.seen.isSuspect) return quoted
  const plain = await read(false)
  const best = plain && (!quoted || gainOf(plain.seen) > gainOf(quoted.seen)) ? plain : quoted
  for (const other of [quoted, plain]) if (other !== best) other?.close()
  if (best) return best
  throw refusal('REFUSED', 'IMPORT_UNREADABLE')
}

async function readCut(texts: Iterable<string>, separator: Separator, hasQuotes: boolean, reading: Reading) {
  const lines = await setAside(readCsv(texts, separator, hasQuotes))
  try {
    const cutting = { separator: hasQuotes ? separator : null }
    return { ...makeTable(lines, reading, cutting), close: lines.close }
  } catch (error) {
    lines.close()
    throw error
  }
}

function gainOf({ whole, broken }: SeenLines): number {
  return whole - broken
}

async function unlessUnparsable<T>(reading: Promise<T>): Promise<T | null> {
  return reading.catch((error: unknown) => {
    if (error instanceof AppError) throw error
    return null
  })
}

function begins(bytes: Uint8Array, mark: readonly number[]): boolean {
  return mark.every((byte, index) => bytes[index] === byte)
}
