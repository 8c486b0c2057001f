import { stringify } from 'csv-stringify/sync'
import type { OutputOf, ParsedInputOf } from '#shared/api/contract'
import type { Context } from '../context'
import { fileNameOf } from '../documents/file-name'
import { neutralised } from '../exports/write-csv'

/** A figure below zero is no formula. */
const figure = /^[+-]?[\d\s.,]+%?$/

/** A chart of the screen as a file; a cell that a spreadsheet would run as a formula is made text. */
export async function makeChartFile(
  _context: Context,
  { title, content }: ParsedInputOf<'documents.chartFile'>,
): Promise<OutputOf<'documents.chartFile'>> {
  const fileName = fileNameOf([title]).replace(/pdf$/, content.format)
  switch (content.format) {
    case 'svg':
      return { fileName, bytes: Buffer.from(content.svg), pages: 1 }
    case 'png':
      return { fileName, bytes: Buffer.from(content.base64, 'base64'), pages: 1 }
    case 'csv': {
      const rows = content.rows.map((row) =>
        row.map((cell) => (figure.test(cell) ? cell : neutralised(cell))),
      )
      return { fileName, bytes: Buffer.from(stringify(rows, { bom: true, delimiter: ';' })), pages: 1 }
    }
  }
}
