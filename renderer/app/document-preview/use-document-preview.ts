import { useCallback } from 'react'
import { type PreviewedDocument, setPreviewedDocument } from './document-preview-store'

/**
 * Shows any document of the service in a dialog, page by page, to be saved or printed from there:
 * `preview({ title, request: { channel: 'documents.receipt', input: { number, language } } })`.
 */
export function useDocumentPreview(): { readonly preview: (document: PreviewedDocument) => void } {
  const preview = useCallback((document: PreviewedDocument) => setPreviewedDocument(document), [])
  return { preview }
}
