import readWorkbook from 'read-excel-file/node'
import { refusal } from '#shared/api/refusal'
import { importLimits } from '#shared/imports/import-limits'
import type { RawRow } from './raw-rows'
import { guardWorkbook } from './zip-guard'

export interface RawSheet {
  readonly name: string
  readonly rows: readonly RawRow[]
}

/** Every sheet of a workbook; what formulas gave when it was saved stands in their cells. */
export async function readXlsx(bytes: Uint8Array): Promise<RawSheet[]> {
  guardWorkbook(bytes)
  const sheets = await readWorkbook(Buffer.from(bytes), { trim: false }).catch(() => {
    throw refusal('REFUSED', 'IMPORT_UNREADABLE')
  })
  return sheets.map(({ sheet, data }) => ({ name: sheet, rows: toRows(data) }))
}

function toRows(data: readonly (readonly unknown[])[]): RawRow[] {
  const rows: RawRow[] = []
  data.forEach((cells, index) => {
    if (cells.every((cell) => cell === null || cell === '')) return
    if (rows.length > importLimits.rows + 1_000) return
    rows.push({ line: index + 1, cells: cells.map(toText) })
  })
  return rows
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
