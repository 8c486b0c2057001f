import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useWidth } from '#renderer/ui/list/use-width'
import type { AppError } from '#shared/api/app-error'
import type { RenderedDocument } from '#shared/documents/document-api'
import type { DocumentOptions } from '../document-request'
import { NoDocument } from './no-document'
import { PdfPages } from './pdf-pages'
import styles from './preview.module.css'
import { PreviewBar } from './preview-bar'
import { usePdf } from './use-pdf'

export interface PreviewPaneProps {
  readonly options: DocumentOptions
  readonly document: RenderedDocument | null
  readonly error: AppError | null
  readonly isMaking: boolean
  readonly onRetry: () => void
}

/** Space around the pages, in pixels. */
const margin = 20

/** The document as it will be printed, or why there is none. */
export function PreviewPane({ options, document, error, isMaking, onRetry }: PreviewPaneProps) {
  const { t } = useTranslation('reports')
  const [zoom, setZoom] = useState(1)
  const [frame, width] = useWidth()
  const shown = error ? null : document
  const { pdf, hasFailed } = usePdf(shown?.bytes ?? null)
  return (
    <section className={styles.pane} aria-label={t('preview.label')} aria-busy={isMaking}>
      <PreviewBar document={shown} isMaking={isMaking} zoom={zoom} onZoom={setZoom} />
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be within reach of the keyboard */}
      <section ref={frame} className={styles.scroller} tabIndex={0} aria-label={t('preview.pages')}>
        {shown && pdf ? (
          <PdfPages pdf={pdf} width={width - 2 * margin} zoom={zoom} />
        ) : (
          <NoDocument
            options={options}
            error={error}
            isMaking={isMaking || (shown !== null && !hasFailed)}
            hasFailed={hasFailed}
            onRetry={onRetry}
          />
        )}
      </section>
    </section>
  )
}
