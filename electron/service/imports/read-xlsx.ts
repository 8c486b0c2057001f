import { unzipSync } from 'fflate'
import readWorkbook from 'read-excel-file/node'
import { refusal } from '#shared/api/refusal'
import { openSpool, type Spool } from './spool'
import { makeLineWriter } from './spooled-rows'
import { guardWorkbook } from './zip-guard'

/** A sheet of a workbook, its lines set aside on the disk. */
export interface SheetLines {
  readonly sheets: readonly string[]
  readonly sheet: string
  /** Filled lines, each an array of its number and its cells, as JSON. */
  readonly lines: Spool
}

/**
 * The sheet that is asked for, or the fullest that is not hidden; what formulas gave when it was saved stands in their
 * cells.
 */
export async function readXlsx(bytes: Buffer, wanted: string | undefined): Promise<SheetLines> {
  guardWorkbook(bytes)
  const hidden = readHiddenSheets(bytes)
  const sheets = await readWorkbook(bytes, { trim: false }).catch(() => {
    throw refusal('REFUSED', 'IMPORT_UNREADABLE')
  })
  const fullest = sheets.toSorted(
    (a, b) =>
      Number(hidden.has(a.sheet)) - Number(hidden.has(b.sheet)) || countFilled(b.data) - countFilled(a.data),
  )[0]
  const chosen = sheets.find(({ sheet }) => sheet === wanted) ?? fullest
  if (!chosen) throw refusal('REFUSED', 'IMPORT_EMPTY')
  const lines = openSpool()
  const writer = makeLineWriter(lines)
  chosen.data.forEach((cells, index) => {
    if (!isEmpty(cells)) writer.add([index + 1, cells.map(toText)])
  })
  writer.flush()
  return { sheets: sheets.map(({ sheet }) => sheet), sheet: chosen.sheet, lines }
}

function isEmpty(cells: readonly unknown[]): boolean {
  return cells.every((cell) => cell === null || cell === '')
}

function countFilled(data: readonly (readonly unknown[])[]): number {
  return data.reduce((sum, cells) => sum + (isEmpty(cells) ? 0 : 1), 0)
}

/** Names of sheets that somebody put out of sight; what the library reads does not say so. */
function readHiddenSheets(bytes: Buffer): ReadonlySet<string> {
  const parts = unzipSync(bytes, { filter: ({ name }) => name === 'xl/workbook.xml' })
  const workbook = Buffer.from(parts['xl/workbook.xml'] ?? new Uint8Array()).toString('utf8')
  const names = [...workbook.matchAll(/<(?:\w+:)?sheet\b[^>]*>/g)].flatMap(([tag]) =>
    /\bstate="(?:hidden|veryHidden)"/.test(tag) ? [unescapeXml(/\bname="([^"]*)"/.exec(tag)?.[1] ?? '')] : [],
  )
  return new Set(names)
}

const entities: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" }

function unescapeXml(text: string): string {
  return text.replace(/&(?:#(\d+)|#x([0-9a-f]+)|(\w+));/gi, (whole, decimal, hexadecimal, name) => {
    if (decimal || hexadecimal) {
      const code = decimal ? Number(decimal) : Number.parseInt(hexadecimal, 16)
      return code <= 0x10ffff ? String.fromCodePoint(code) : whole
    }
    return entities[name] ?? whole
  })
}

function toText(cell: unknown): string {
  if (cell === null || cell === undefined) return ''
  if (cell instanceof Date) return Number.isNaN(cell.getTime()) ? '' : wallText(cell)
  if (typeof cell === 'boolean') return cell ? 'oui' : 'non'
  // 0.1 + 0.2 as the sheet shows it.
  if (typeof cell === 'number') return String(Number(cell.toPrecision(15)))
  return String(cell)
}

/** Sheets know no zones: their dates come as if they were UTC. */
function wallText(date: Date): string {
  const text = new Date(Math.round(date.getTime() / 1_000) * 1_000).toISOString()
  return text.slice(11, 19) === '00:00:00' ? text.slice(0, 10) : text.slice(0, 19)
}
