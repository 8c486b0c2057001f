import { type PDFDocumentProxy, TextLayer } from 'pdfjs-dist/legacy/build/pdf.mjs'

export interface PageDrawing {
  readonly canvas: HTMLCanvasElement
  /** The text of the page, transparent, over its picture: to be read aloud, selected and copied. */
  readonly text: HTMLDivElement
}

/**
 * Draws a page at a scale (1 is 72 dots an inch). Undefined when `signal` says that nobody waits for it any more.
 */
export async function drawPage(
  pdf: PDFDocumentProxy,
  pageNumber: number,
  scale: number,
  signal: AbortSignal,
): Promise<PageDrawing | undefined> {
  const page = await pdf.getPage(pageNumber)
  if (signal.aborted) return undefined
  const viewport = page.getViewport({ scale: scale * window.devicePixelRatio })
  const canvas = document.createElement('canvas')
  canvas.width = Math.floor(viewport.width)
  canvas.height = Math.floor(viewport.height)
  const drawing = page.render({ canvas, viewport })
  signal.addEventListener('abort', () => drawing.cancel(), { once: true })
  const text = document.createElement('div')
  const layer = new TextLayer({
    textContentSource: page.streamTextContent({ includeMarkedContent: false }),
    container: text,
    viewport: page.getViewport({ scale }),
  })
  try {
    await Promise.all([drawing.promise, layer.render()])
  } catch (error) {
    layer.cancel()
    if (signal.aborted) return undefined
    throw error
  }
  return signal.aborted ? undefined : { canvas, text }
}
