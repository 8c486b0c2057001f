import { stringify } from 'csv-stringify/sync'
import { formatDate } from '#shared/text/formats'
import type { Language } from '#shared/text/language'
import type { Sheet, SheetCell } from './sheet-cell'

/**
 * A sheet as Excel opens it by a double click: UTF-8 with its mark, semicolons and decimal commas in French, commas
 * and points in English; line breaks stay inside their cell.
 */
export function writeCsv(sheet: Sheet, language: Language): Uint8Array {
  const header = csvHeader(
    sheet.columns.map((column) => column.header),
    language,
  )
  return Buffer.concat([header, csvRows(sheet.rows, language)])
}

/** The same in parts: what a file begins with. */
export function csvHeader(headings: readonly string[], language: Language = 'fr'): Uint8Array {
  // Headings of a file that was brought in are words of somebody else.
  return toBytes([headings.map(neutralised)], language, true)
}

/** And its rows, some at a time. */
export function csvRows(rows: Sheet['rows'], language: Language = 'fr'): Uint8Array {
  return toBytes(
    rows.map((row) => row.map((cell) => wordsOf(cell, language))),
    language,
    false,
  )
}

function toBytes(rows: readonly (readonly string[])[], language: Language, isFirst: boolean): Uint8Array {
  const text = stringify(
    rows.map((row) => [...row]),
    {
      bom: isFirst,
      delimiter: language === 'fr' ? ';' : ',',
      record_delimiter: '\r\n',
      // Quoted by our own eyes: a lone carriage return or a leading space must be kept too.
      quoted_match: /[\r\n\t]|^\s|\s$/,
    },
  )
  return new TextEncoder().encode(text)
}

function wordsOf(cell: SheetCell, language: Language): string {
  if (cell === null) return ''
  if ('text' in cell) return neutralised(cell.text)
  if ('number' in cell) return language === 'fr' ? String(cell.number).replace('.', ',') : String(cell.number)
  if ('date' in cell) return language === 'fr' ? formatDate(cell.date) : cell.date
  const { dateTime } = cell
  const time = dateTime.slice(11, 16)
  return language === 'fr' ? `${formatDate(dateTime)} ${time}` : `${dateTime.slice(0, 10)} ${time}`
}

const formulaStart = /^[=+\-@\t\r]/
const phone = /^\+\d[\d ().]*$/

/** A text that a spreadsheet would take for a formula is marked as text by an apostrophe; a phone number is none. */
export function neutralised(text: string): string {
  return formulaStart.test(text) && !phone.test(text) ? `'${text}` : text
}
