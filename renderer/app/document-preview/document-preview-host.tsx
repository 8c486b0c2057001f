import { DocumentDialog } from './document-dialog'
import { setPreviewedDocument, usePreviewedDocument } from './document-preview-store'

/** The place where documents are shown before they are saved or printed; rendered once, at the root. */
export function DocumentPreviewHost() {
  const shown = usePreviewedDocument()
  if (!shown) return null
  return <DocumentDialog shown={shown} onClose={() => setPreviewedDocument(null)} />
}
