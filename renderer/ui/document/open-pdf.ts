import {
  getDocument,
  type PDFDocumentLoadingTask,
  type PDFDocumentProxy,
  PDFWorker,
} from 'pdfjs-dist/legacy/build/pdf.mjs'
import workerUrl from 'pdfjs-dist/legacy/build/pdf.worker.min.mjs?url'

export interface OpenPdf {
  readonly pdf: PDFDocumentProxy
  /** Frees the memory of the document; its pages cannot be drawn any more. */
  close(): void
}

let worker: PDFWorker | undefined

/**
 * Reads a document of ours for drawing. Nothing is compiled or fetched: no eval, no WebAssembly, no fonts or character
 * maps from outside, which the content security policy would refuse; our documents embed all they need.
 */
export async function openPdf(bytes: Uint8Array): Promise<OpenPdf> {
  worker ??= PDFWorker.create({ port: new Worker(workerUrl, { type: 'module' }) })
  const task: PDFDocumentLoadingTask = getDocument({
    // The worker takes the bytes away from whoever gives them.
    data: bytes.slice(),
    worker,
    isEvalSupported: false,
    useWasm: false,
    useWorkerFetch: false,
    useSystemFonts: false,
  })
  return { pdf: await task.promise, close: () => void task.destroy() }
}
