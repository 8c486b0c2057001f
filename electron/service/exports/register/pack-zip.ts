import { Zip, ZipDeflate } from 'fflate'

/** A file of an export, whose bytes come piece by piece. */
export interface ExportFile {
  readonly name: string
  pieces(): AsyncIterable<Uint8Array>
}

/** Files as one ZIP, piece by piece. */
export async function* packZip(
  files: AsyncIterable<ExportFile>,
): AsyncGenerator<Uint8Array, void, undefined> {
  let ready: Uint8Array[] = []
  const zip = new Zip((error, piece) => {
    if (error) throw error
    ready.push(piece)
  })
  for await (const { name, pieces } of files) {
    const entry = new ZipDeflate(name, { level: 6 })
    zip.add(entry)
    for await (const piece of pieces()) {
      entry.push(piece)
      yield* ready
      ready = []
    }
    entry.push(new Uint8Array(0), true)
  }
  zip.end()
  yield* ready
}
