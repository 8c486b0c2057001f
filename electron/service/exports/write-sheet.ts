import type { RenderedDocument } from '#shared/documents/document-api'
import type { SheetFormat } from '#shared/exports/export-api'
import type { Language } from '#shared/text/language'
import type { Sheet } from './sheet-cell'

/** A sheet as the file of a format. What writes it is loaded when the first one is made. */
export async function writeSheet(
  sheet: Sheet,
  format: SheetFormat,
  language: Language,
  fileName: string,
): Promise<RenderedDocument> {
  if (format === 'csv') {
    const { writeCsv } = await import('./write-csv')
    return { fileName, bytes: writeCsv(sheet, language), pages: 1 }
  }
  const { writeXlsx } = await import('./write-xlsx')
  return { fileName, bytes: await writeXlsx(sheet), pages: 1 }
}
