import type { PDFDocumentProxy } from 'pdfjs-dist/legacy/build/pdf.mjs'
import { type CSSProperties, useEffect, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { PageSize } from './page-size'
import styles from './preview.module.css'

export interface PdfPageProps {
  readonly pdf: PDFDocumentProxy
  readonly pageNumber: number
  readonly size: PageSize
  readonly scale: number
}

/** One page, drawn when it comes near the window; its place is kept from the start. */
export function PdfPage({ pdf, pageNumber, size, scale }: PdfPageProps) {
  const { t } = useTranslation('ui')
  const frame = useRef<HTMLDivElement>(null)
  const [isNear, setNear] = useState(false)

  useEffect(() => {
    const element = frame.current
    if (!element) return
    const observer = new IntersectionObserver(([entry]) => setNear(entry?.isIntersecting ?? false), {
      rootMargin: '800px',
    })
    observer.observe(element)
    return () => observer.disconnect()
  }, [])

  useEffect(() => {
    const element = frame.current
    if (!element || !isNear) return
    const abort = new AbortController()
    void import('./draw-page')
      .then(({ drawPage }) => drawPage(pdf, pageNumber, scale, abort.signal))
      .then((drawing) => {
        if (!drawing) return
        drawing.canvas.className = styles.picture ?? ''
        drawing.canvas.setAttribute('aria-hidden', 'true')
        drawing.text.className = styles.text ?? ''
        element.replaceChildren(drawing.canvas, drawing.text)
      })
      // A page that cannot be drawn stays white: the document can still be saved and opened.
      .catch(() => undefined)
    return () => abort.abort()
  }, [pdf, pageNumber, scale, isNear])

  const own = { width: size.width * scale, height: size.height * scale, '--total-scale-factor': scale }
  return (
    <section
      ref={frame}
      className={styles.page}
      aria-label={t('preview.page', { page: pageNumber, pages: pdf.numPages })}
      // A custom property is a plain value to CSSOM; React's type only knows the standard ones.
      style={own as CSSProperties}
    />
  )
}
