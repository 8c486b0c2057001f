import { Unzip, UnzipInflate } from 'fflate'
import { refusal } from '#shared/api/refusal'
import { importLimits } from '#shared/imports/import-limits'

const piece = 65_536
/** Declarations stand before the first element. */
const prologue = 1_048_576
/** How many times its size a large workbook may inflate to: text of spreadsheets stays far below. */
const highestRatio = 150
const harmless = 64 * 1_048_576
const declaration = /<!(?:DOCTYPE|ENTITY)/i

/**
 * Inflates a workbook piece by piece, keeping nothing: refused as soon as it holds too much (a bomb says in its
 * directory what it likes), and when one of its parts declares entities, which no spreadsheet writes.
 */
export function guardWorkbook(bytes: Uint8Array): void {
  let inflated = 0
  let entries = 0
  let failure: unknown = null
  const unzip = new Unzip((file) => {
    entries += 1
    if (entries > importLimits.entries) failure ??= refusal('REFUSED', 'IMPORT_BOMB')
    const isXml = /\.(?:xml|rels|vml)$/i.test(file.name)
    let tail = ''
    let looked = 0
    file.ondata = (error, data) => {
      if (error) failure ??= refusal('REFUSED', 'IMPORT_UNREADABLE')
      if (!data) return
      inflated += data.length
      const isBomb = inflated > harmless && inflated > bytes.length * highestRatio
      if (isBomb || inflated > importLimits.inflated) failure ??= refusal('REFUSED', 'IMPORT_BOMB')
      if (!isXml || failure || looked > prologue) return
      looked += data.length
      const text = tail + Buffer.from(data).toString('latin1').replaceAll('\0', '')
      if (declaration.test(text)) failure ??= refusal('REFUSED', 'IMPORT_ENTITIES')
      tail = text.slice(-16)
    }
    if (!failure) file.start()
  })
  unzip.register(UnzipInflate)
  for (let start = 0; start < bytes.length && !failure; start += piece) {
    try {
      unzip.push(bytes.subarray(start, start + piece), start + piece >= bytes.length)
    } catch {
      failure ??= refusal('REFUSED', 'IMPORT_UNREADABLE')
    }
  }
  if (failure) throw failure
}
