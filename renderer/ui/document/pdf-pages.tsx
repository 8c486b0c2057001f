import type { PDFDocumentProxy } from 'pdfjs-dist/legacy/build/pdf.mjs'
import { useEffect, useState } from 'react'
import { type PageSize, readPageSize } from './page-size'
import { PdfPage } from './pdf-page'
import styles from './preview.module.css'

export interface PdfPagesProps {
  readonly pdf: PDFDocumentProxy
  /** Pixels that a page may take at most when it fits the width. */
  readonly width: number
  /** 1 fits the width. */
  readonly zoom: number
}

// Beyond this a page that fits the width reads no better, only larger.
const widestFit = 1.35

/** The pages of a document one below the other. */
export function PdfPages({ pdf, width, zoom }: PdfPagesProps) {
  const [size, setSize] = useState<PageSize | null>(null)
  useEffect(() => {
    let isWanted = true
    void readPageSize(pdf).then(
      (read) => {
        if (isWanted) setSize(read)
      },
      // The document was closed meanwhile: another one takes its place.
      () => undefined,
    )
    return () => {
      isWanted = false
    }
  }, [pdf])
  if (!size || width <= 0) return null
  const scale = Math.min(widestFit, width / size.width) * zoom
  return (
    <div className={styles.pages}>
      {Array.from({ length: pdf.numPages }, (_, index) => index + 1).map((pageNumber) => (
        <PdfPage key={pageNumber} pdf={pdf} pageNumber={pageNumber} size={size} scale={scale} />
      ))}
    </div>
  )
}
