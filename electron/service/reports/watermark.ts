import { translate } from '#shared/i18n/translate'
import type { DocumentHeader } from '#shared/reports/document-header-data'

/** The word across the pages of a document that proves nothing: sample data, or not issued yet. */
export function watermarkOf(header: DocumentHeader): string | null {
  if (header.isDemonstration) return translate(header.language, 'documents:watermark.demonstration')
  return header.isProvisional ? translate(header.language, 'documents:watermark.provisional') : null
}
