import { refusal } from '#shared/api/refusal'
import { escapeXml } from '../reports/kit/archive-metadata'
import { breather, type RenderOptions } from '../reports/render-options'
import { type ExportFile, packZip } from './register/pack-zip'
import type { SheetCell, SheetColumn, SheetRow, SheetSource } from './sheet-cell'
import { cellStyles, contentTypes, packageRelations, workbook, workbookRelations } from './workbook-frame'

/** What Excel takes at most in a cell, and of rows in a sheet. */
const longestText = 32_767
const mostRows = 1_048_576
/** What one file of a plain ZIP holds, with room for the end of the sheet. */
const mostBytes = 2 ** 32 - 2 ** 16
const msPerDay = 86_400_000
/** The day 0 of sheets. */
const firstDayMs = Date.UTC(1899, 11, 30)
const headerStyle = 1

/**
 * Sheets of typed cells as one workbook, piece by piece, written while their rows are read: the header stays in sight
 * and filters; texts are texts, whatever they begin with.
 */
export function writeXlsx(
  sheets: readonly SheetSource[],
  options: RenderOptions = {},
): AsyncGenerator<Uint8Array, void, undefined> {
  return packZip(partsOf(sheets, options))
}

async function* partsOf(
  sheets: readonly SheetSource[],
  options: RenderOptions,
): AsyncGenerator<ExportFile, void, undefined> {
  const names = sheets.map(({ name }) => name)
  yield part('[Content_Types].xml', contentTypes(sheets.length))
  yield part('_rels/.rels', packageRelations)
  yield part('xl/workbook.xml', workbook(names))
  yield part('xl/_rels/workbook.xml.rels', workbookRelations(sheets.length))
  yield part('xl/styles.xml', cellStyles)
  for (const [index, sheet] of sheets.entries())
    yield {
      name: `xl/worksheets/sheet${index + 1}.xml`,
      pieces: () => writeRows(sheet, index === 0, options),
    }
}

function part(name: string, xml: string): ExportFile {
  return {
    name,
    async *pieces() {
      yield bytesOf(xml)
    },
  }
}

async function* writeRows(
  { columns, pages }: SheetSource,
  isFirst: boolean,
  options: RenderOptions,
): AsyncGenerator<Uint8Array, void, undefined> {
  const breathe = breather(options)
  const letters = columns.map((_, index) => columnName(index + 1))
  let count = 1
  let size = 0
  yield bytesOf(sheetHead(columns, letters, isFirst))
  for await (const rows of pages()) {
    let xml = ''
    for (const row of rows) {
      count += 1
      xml += rowOf(row, count, columns, letters)
    }
    const bytes = bytesOf(xml)
    size += bytes.length
    if (count > mostRows || size > mostBytes) throw refusal('TOO_LARGE', 'SHEET_TOO_LONG')
    yield bytes
    await breathe()
  }
  yield bytesOf(
    `</sheetData><autoFilter ref="A1:${letters.at(-1)}${count}"/>` +
      '<pageMargins left="0.7" right="0.7" top="0.75" bottom="0.75" header="0.3" footer="0.3"/>' +
      '<pageSetup paperSize="9" orientation="landscape"/></worksheet>',
  )
}

function sheetHead(columns: readonly SheetColumn[], letters: readonly string[], isFirst: boolean): string {
  const widths = columns.map(
    ({ width }, index) => `<col min="${index + 1}" max="${index + 1}" width="${width}" customWidth="1"/>`,
  )
  const headings = columns.map(({ header }, index) => textCell(`${letters[index]}1`, header, headerStyle))
  return (
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>' +
    '<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetViews>' +
    `<sheetView${isFirst ? ' tabSelected="1"' : ''} workbookViewId="0">` +
    '<pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/></sheetView></sheetViews>' +
    `<cols>${widths.join('')}</cols><sheetData><row r="1" ht="22" customHeight="1">${headings.join('')}</row>`
  )
}

function rowOf(
  row: SheetRow,
  number: number,
  columns: readonly SheetColumn[],
  letters: readonly string[],
): string {
  let cells = ''
  for (const [index, cell] of row.entries())
    if (cell !== null) cells += cellOf(cell, `${letters[index]}${number}`, columns[index]?.isLong ?? false)
  return `<row r="${number}">${cells}</row>`
}

function cellOf(cell: NonNullable<SheetCell>, place: string, isLong: boolean): string {
  if ('text' in cell) return textCell(place, cell.text, isLong ? 3 : 2)
  if ('number' in cell) return `<c r="${place}" s="2"><v>${cell.number}</v></c>`
  const isDay = 'date' in cell
  // Sheets know no zones: the wall time is written as if it were UTC.
  const at = Date.parse(isDay ? `${cell.date}T00:00:00Z` : `${cell.dateTime.slice(0, 16)}:00Z`)
  // Never a hair before its minute: some readers round down.
  const serial = Math.ceil(((at - firstDayMs) / msPerDay) * 1e10) / 1e10
  return `<c r="${place}" s="${isDay ? 4 : 5}"><v>${serial}</v></c>`
}

function textCell(place: string, text: string, style: number): string {
  // A text that looks like an escaped sign would be read as that sign.
  const words = escapeXml(text.slice(0, longestText)).replace(/_(?=x[\da-f]{4}_)/gi, '_x005F_')
  const space = /^\s|\s$/.test(text) ? ' xml:space="preserve"' : ''
  return `<c r="${place}" s="${style}" t="inlineStr"><is><t${space}>${words}</t></is></c>`
}

const encoder = new TextEncoder()
const bytesOf = (text: string) => encoder.encode(text)

/** A, B, … Z, AA for the columns 1, 2, … 26, 27. */
export function columnName(index: number): string {
  const rest = Math.floor((index - 1) / 26)
  return (rest > 0 ? columnName(rest) : '') + String.fromCharCode(65 + ((index - 1) % 26))
}
