import { type ReactNode, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Notice } from '#renderer/ui/feedback/notice'
import { Skeleton } from '#renderer/ui/feedback/skeleton'
import { useWidth } from '#renderer/ui/list/use-width'
import type { RenderedDocument } from '#shared/documents/document-api'
import { PdfPages } from './pdf-pages'
import styles from './preview.module.css'
import { PreviewBar } from './preview-bar'
import { usePdf } from './use-pdf'

export interface DocumentPreviewProps {
  /** Null while there is none, or when `children` say why there is none. */
  readonly document: RenderedDocument | null
  readonly isMaking: boolean
  /** What stands in the place of the pages when there is no document and none is on its way. */
  readonly children?: ReactNode
}

/** Space around the pages, in pixels. */
const margin = 20

/** A PDF as it will be printed, drawn without leaving the window, or why there is none. */
export function DocumentPreview({ document, isMaking, children }: DocumentPreviewProps) {
  const { t } = useTranslation('ui')
  const [zoom, setZoom] = useState(1)
  const [frame, width] = useWidth()
  const { pdf, hasFailed } = usePdf(document?.bytes ?? null)
  return (
    <section className={styles.pane} aria-label={t('preview.label')} aria-busy={isMaking}>
      <PreviewBar
        document={document && pdf ? { ...document, pages: pdf.numPages } : document}
        isMaking={isMaking}
        zoom={zoom}
        onZoom={setZoom}
      />
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be within reach of the keyboard */}
      <section ref={frame} className={styles.scroller} tabIndex={0} aria-label={t('preview.pages')}>
        {document && pdf ? (
          <PdfPages pdf={pdf} width={width - 2 * margin} zoom={zoom} />
        ) : (
          <NoPages isMaking={isMaking || (document !== null && !hasFailed)} hasFailed={hasFailed}>
            {children}
          </NoPages>
        )}
      </section>
    </section>
  )
}

interface NoPagesProps {
  readonly isMaking: boolean
  /** The document is made but cannot be shown here. */
  readonly hasFailed: boolean
  readonly children: ReactNode
}

function NoPages({ isMaking, hasFailed, children }: NoPagesProps) {
  const { t } = useTranslation('ui')
  if (hasFailed) {
    return (
      <div className={styles.words}>
        <Notice tone="soon" title={t('preview.failed')}>
          {t('preview.failedText')}
        </Notice>
      </div>
    )
  }
  if (children) return <div className={styles.words}>{children}</div>
  if (!isMaking) return null
  return (
    <div className={styles.blank}>
      <Skeleton lines={14} lineHeight={28} />
    </div>
  )
}
