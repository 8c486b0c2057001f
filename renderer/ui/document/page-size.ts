import type { PDFDocumentProxy } from 'pdfjs-dist/legacy/build/pdf.mjs'

/** Points, 72 an inch. */
export interface PageSize {
  readonly width: number
  readonly height: number
}

/** The size of the first page: all pages of our documents have the same. */
export async function readPageSize(pdf: PDFDocumentProxy): Promise<PageSize> {
  const { width, height } = (await pdf.getPage(1)).getViewport({ scale: 1 })
  return { width, height }
}
