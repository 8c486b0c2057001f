import writeExcelFile, { type Cell, type Feature, type Image } from 'write-excel-file/node'
import type { Sheet, SheetCell } from './sheet-cell'

/** A sheet of typed cells: its header stays in sight and filters; texts are texts, whatever they begin with. */
export async function writeXlsx(sheet: Sheet): Promise<Uint8Array> {
  const buffer = await writeExcelFile(cellsOf(sheet), optionsOf(sheet), {
    features: [filters([sheet])],
  }).toBuffer()
  return new Uint8Array(buffer)
}

/** Several sheets in one workbook. */
export async function writeWorkbook(sheets: readonly Sheet[]): Promise<Uint8Array> {
  const buffer = await writeExcelFile(
    sheets.map((sheet) => ({ data: cellsOf(sheet), ...optionsOf(sheet) })),
    { features: [filters(sheets)] },
  ).toBuffer()
  return new Uint8Array(buffer)
}

function optionsOf({ name, columns }: Sheet) {
  return {
    sheet: name,
    columns: columns.map(({ width }) => ({ width })),
    stickyRowsCount: 1,
    orientation: 'landscape' as const,
  }
}

function cellsOf(sheet: Sheet): Cell[][] {
  const header: Cell[] = sheet.columns.map((column) => ({
    value: column.header,
    type: String,
    fontWeight: 'bold',
    backgroundColor: '#E8EDF2',
    alignVertical: 'center',
    height: 22,
  }))
  const rows = sheet.rows.map((row) =>
    row.map((cell, index) => toCell(cell, sheet.columns[index]?.isLong ?? false)),
  )
  return [header, ...rows]
}

function toCell(cell: SheetCell, isLong: boolean): Cell {
  if (cell === null) return null
  if ('text' in cell) {
    return { value: cell.text, type: String, alignVertical: 'top', ...(isLong && { wrap: true }) }
  }
  if ('number' in cell) return { value: cell.number, type: Number, alignVertical: 'top' }
  const isDay = 'date' in cell
  return {
    // Sheets know no zones: the wall time is written as if it were UTC.
    value: new Date(isDay ? `${cell.date}T00:00:00Z` : `${cell.dateTime.slice(0, 16)}:00Z`),
    type: Date,
    format: isDay ? 'dd/mm/yyyy' : 'dd/mm/yyyy hh:mm',
    alignVertical: 'top',
  }
}

function filters(sheets: readonly Sheet[]): Feature<Image['content']> {
  // The sheets come in their order.
  let index = 0
  const nextRange = () => {
    const sheet = sheets[index]
    index += 1
    return `A1:${columnName(sheet?.columns.length ?? 1)}${(sheet?.rows.length ?? 0) + 1}`
  }
  return {
    files: {
      transform: {
        'xl/worksheets/sheet{id}.xml': {
          transform: (xml: string) =>
            xml.replace('</sheetData>', `</sheetData><autoFilter ref="${nextRange()}"/>`),
        },
      },
    },
  }
}

/** A, B, … Z, AA for the columns 1, 2, … 26, 27. */
export function columnName(index: number): string {
  const rest = Math.floor((index - 1) / 26)
  return (rest > 0 ? columnName(rest) : '') + String.fromCharCode(65 + ((index - 1) % 26))
}
