import { stringify } from 'csv-stringify/sync'
import { formatDate } from '#shared/text/formats'
import type { Language } from '#shared/text/language'
import { breather, type RenderOptions } from '../reports/render-options'
import type { SheetCell, SheetRow, SheetSource } from './sheet-cell'

/**
 * A sheet, piece by piece, as Excel opens it by a double click: UTF-8 with its mark, semicolons and decimal commas in French, commas
 * and points in English; line breaks stay inside their cell.
 */
export async function* writeCsv(
  { columns, pages }: Pick<SheetSource, 'columns' | 'pages'>,
  { language = 'fr', ...options }: RenderOptions & { readonly language?: Language } = {},
): AsyncGenerator<Uint8Array, void, undefined> {
  const breathe = breather(options)
  yield csvHeader(
    columns.map(({ header }) => header),
    language,
  )
  for await (const rows of pages()) {
    yield csvRows(rows, language)
    await breathe()
  }
}

/** What such a file begins with. */
export function csvHeader(headings: readonly string[], language: Language = 'fr'): Uint8Array {
  // Headings of a file that was brought in are words of somebody else.
  return toBytes([headings.map(neutralised)], language, true)
}

/** Rows of it, some at a time. */
export function csvRows(rows: readonly SheetRow[], language: Language = 'fr'): Uint8Array {
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
