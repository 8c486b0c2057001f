import { AppError } from '#shared/api/app-error'
import { refusal } from '#shared/api/refusal'
import { readSharedTexts, readSlices, type SheetSlice } from './sheet-slices'
import { openSpool, type Spool } from './spool'
import { makeLineWriter } from './spooled-rows'
import { readParts } from './workbook-parts'
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
  try {
    return await readSheets(bytes, wanted)
  } catch (error) {
    throw error instanceof AppError ? error : refusal('REFUSED', 'IMPORT_UNREADABLE')
  }
}

async function readSheets(bytes: Buffer, wanted: string | undefined): Promise<SheetLines> {
  const parts = readParts(bytes)
  const asked = parts.sheets.filter(({ name }) => name === wanted)
  const visible = parts.sheets.filter(({ isHidden }) => !isHidden)
  const strings = readSharedTexts(bytes, parts)
  let fullest: FilledLines | null = null
  for (const { name, path } of [asked, visible].find((some) => some.length > 0) ?? parts.sheets) {
    const read = await setAsideSheet(readSlices(bytes, parts, path, strings), name)
    const isFuller: boolean = fullest === null || read.filled > fullest.filled
    const other = isFuller ? fullest : read
    other?.lines.close()
    if (isFuller) fullest = read
  }
  if (!fullest) throw refusal('REFUSED', 'IMPORT_UNREADABLE')
  return { sheets: parts.sheets.map(({ name }) => name), sheet: fullest.sheet, lines: fullest.lines }
}

type FilledLines = Pick<SheetLines, 'sheet' | 'lines'> & { readonly filled: number }

async function setAsideSheet(slices: AsyncIterable<SheetSlice>, sheet: string): Promise<FilledLines> {
  const lines = openSpool()
  const writer = makeLineWriter(lines)
  let filled = 0
  try {
    for await (const { first, rows } of slices)
      for (const [index, cells] of rows.entries()) {
        if (isEmpty(cells)) continue
        filled += 1
        writer.add([first + index, cells.map(toText)])
      }
    writer.flush()
    return { sheet, lines, filled }
  } catch (error) {
    lines.close()
    throw error
  }
}

function isEmpty(cells: readonly unknown[]): boolean {
  return cells.every((cell) => cell === null || cell === '')
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
