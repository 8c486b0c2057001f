import { existsSync, readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { fileURLToPath } from 'node:url'
import { PDFiumLibrary } from '@hyzyla/pdfium'

let opening: Promise<PDFiumLibrary> | undefined

/** The reader of PDF files, started when the first one is read and kept. */
export function findPdfium(): Promise<PDFiumLibrary> {
  opening ??= start()
  return opening
}

async function start(): Promise<PDFiumLibrary> {
  const binary = readFileSync(findFile())
  return PDFiumLibrary.init({
    wasmBinary: binary.buffer.slice(binary.byteOffset, binary.byteOffset + binary.length),
  })
}

/** Its file: beside the bundle, where the build puts it, else in the installed package. */
function findFile(): string {
  const bundled = fileURLToPath(new URL('./pdfium.wasm', import.meta.url))
  return existsSync(bundled) ? bundled : createRequire(import.meta.url).resolve('@hyzyla/pdfium/pdfium.wasm')
}
