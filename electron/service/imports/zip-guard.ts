import { AppError } from '#shared/api/app-error'
import { refusal } from '#shared/api/refusal'
import { importLimits } from '#shared/imports/import-limits'
import { inflatePieces } from './inflate-pieces'

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
  const take = (name: string) => {
    entries += 1
    if (entries > importLimits.entries) throw refusal('REFUSED', 'IMPORT_BOMB')
    const isXml = /\.(?:xml|rels|vml)$/i.test(name)
    let tail = ''
    let looked = 0
    return (data: Uint8Array) => {
      inflated += data.length
      const isBomb = inflated > harmless && inflated > bytes.length * highestRatio
      if (isBomb || inflated > importLimits.inflated) throw refusal('REFUSED', 'IMPORT_BOMB')
      if (!isXml || looked > prologue) return
      looked += data.length
      const text = tail + Buffer.from(data).toString('latin1').replaceAll('\0', '')
      if (declaration.test(text)) throw refusal('REFUSED', 'IMPORT_ENTITIES')
      tail = text.slice(-16)
    }
  }
  try {
    for (const _ of inflatePieces(bytes, take)) {
      // Nothing is kept.
    }
  } catch (error) {
    throw error instanceof AppError ? error : refusal('REFUSED', 'IMPORT_UNREADABLE')
  }
}
