import { basename, extname } from 'node:path'
import { refusal } from '#shared/api/refusal'
import type { RenderedDocument } from '#shared/documents/document-api'
import { translate } from '#shared/i18n/translate'
import type { Context } from '../context'
import { fileNameOf } from '../documents/file-name'
import { atOnce, textCell } from '../exports/sheet-cell'
import { writeSheet } from '../exports/write-sheet'
import { type ImportFile, withImportFile } from './import-files'
import type { SetAsideLine } from './import-tally'
import { readLines } from './spooled-rows'

/** The lines refused last, with their reason before the columns of the file: mended, it can be imported as it is. */
export async function writeRefusals(
  _context: Context,
  { token }: { readonly token: string },
): Promise<RenderedDocument> {
  return withImportFile(token, async (file) => {
    if (file.refused.size() === 0 || !file.read) throw refusal('REFUSED', 'NOTHING_TO_EXPORT')
    const { headings } = file.read.table.table
    const own = ['line', 'column', 'reason'].map((name) => translate('fr', `imports:refusals.${name}`))
    const sheet = {
      name: translate('fr', 'imports:refusals.title'),
      columns: [...own, ...headings].map((header) => ({ header, width: 20 })),
      rows: listRefused(file).map(({ refused, cells }) => [
        { number: refused.line },
        textCell(refused.column ?? ''),
        textCell(refused.reason),
        ...headings.map((_, index) => textCell(cells[index] ?? '')),
      ]),
    }
    const name = basename(file.name, extname(file.name))
    const fileName = fileNameOf([name, translate('fr', 'imports:refusals.fileName')], 'csv')
    return writeSheet(atOnce(sheet), 'csv', 'fr', fileName)
  })
}

function listRefused(file: ImportFile): SetAsideLine[] {
  // Set aside by `makeRefusals` alone.
  return [...readLines(file.refused)].flat() as SetAsideLine[]
}
