import { drawFurniture, type Furniture } from './page-furniture'
import type { Paper } from './paper'

export interface FinishedDocument {
  readonly bytes: Uint8Array
  readonly pages: number
}

/** Draws heads and feet, ends the structure and gives the bytes of the file. */
export async function finishPaper(paper: Paper, furniture: Furniture): Promise<FinishedDocument> {
  const { pdf } = paper
  if (paper.open.length !== 1) throw new Error('a structure element is still open')
  drawFurniture(paper, furniture)
  const pages = pdf.bufferedPageRange().count
  const chunks: Buffer[] = []
  const ended = new Promise<void>((resolve, reject) => {
    pdf.on('data', (chunk: Buffer) => chunks.push(chunk))
    pdf.on('end', () => resolve())
    pdf.on('error', reject)
  })
  paper.open.pop()?.end()
  pdf.end()
  await ended
  return { bytes: new Uint8Array(Buffer.concat(chunks)), pages }
}
