import type { RenderedDocument } from '#shared/documents/document-api'
import type { SheetFormat } from '#shared/exports/export-api'
import type { Language } from '#shared/text/language'
import type { SheetSource } from './sheet-cell'

/** A sheet as the file of a format. What writes it is loaded when the first one is made. */
export async function writeSheet(
  sheet: SheetSource,
  format: SheetFormat,
  language: Language,
  fileName: string,
): Promise<RenderedDocument> {
  const written: Uint8Array[] = []
  for await (const piece of await piecesOf(sheet, format, language)) written.push(piece)
  return { fileName, bytes: Buffer.concat(written), pages: 1 }
}

async function piecesOf(
  sheet: SheetSource,
  format: SheetFormat,
  language: Language,
): Promise<AsyncIterable<Uint8Array>> {
  if (format === 'csv') {
    const { writeCsv } = await import('./write-csv')
    return writeCsv(sheet, { language })
  }
  const { writeXlsx } = await import('./write-xlsx')
  return writeXlsx([sheet])
}
