import { DocumentPreview } from '#renderer/ui/document/document-preview'
import type { AppError } from '#shared/api/app-error'
import type { RenderedDocument } from '#shared/documents/document-api'
import type { DocumentOptions } from '../document-request'
import { NoDocument } from './no-document'

export interface PreviewPaneProps {
  readonly options: DocumentOptions
  readonly document: RenderedDocument | null
  readonly error: AppError | null
  readonly isMaking: boolean
  readonly onRetry: () => void
}

/** The document as it will be printed, or why there is none. */
export function PreviewPane({ options, document, error, isMaking, onRetry }: PreviewPaneProps) {
  const isOnItsWay = isMaking && !error
  return (
    <DocumentPreview document={error ? null : document} isMaking={isMaking}>
      {document && !error ? null : isOnItsWay ? null : (
        <NoDocument options={options} error={error} onRetry={onRetry} />
      )}
    </DocumentPreview>
  )
}
