import { randomUUID } from 'node:crypto'
import { refusal } from '#shared/api/refusal'
import type { RegisterExport } from '#shared/exports/register-export'
import type { RefusedLine } from '#shared/imports/import-api'
import { importLimits } from '#shared/imports/import-limits'
import type { Reading } from '#shared/imports/import-mapping'
import { readRegisterExport } from './read-register-export'
import type { TableFile } from './read-table'

/** A file that was taken in, with what was read of it last. */
export interface ImportFile {
  readonly token: string
  readonly name: string
  readonly bytes: Uint8Array
  /** Our own export, when it is one. */
  readonly exported: RegisterExport | null
  read: { readonly key: string; readonly table: TableFile } | null
  /** Lines refused at the last trial or import. */
  refused: readonly RefusedLine[]
}

const files = new Map<string, ImportFile>()

/** Keeps a file in memory, in place of the oldest when there are too many. */
export function keepImportFile(name: string, bytes: Uint8Array): ImportFile {
  const exported = readRegisterExport(bytes)
  const [oldest] = files.keys()
  if (files.size >= importLimits.files && oldest !== undefined) files.delete(oldest)
  const file: ImportFile = { token: randomUUID(), name, bytes, exported, read: null, refused: [] }
  files.set(file.token, file)
  return file
}

export function findImportFile(token: string): ImportFile {
  const file = files.get(token)
  if (!file) throw refusal('NOT_FOUND', 'IMPORT_FILE_GONE')
  return file
}

/** The rows of a file, read once for each way of reading. */
export async function readImportFile(file: ImportFile, reading: Reading): Promise<TableFile> {
  const key = JSON.stringify(reading)
  if (file.read?.key !== key) {
    const { readTable } = await import('./read-table')
    file.read = { key, table: await readTable(file.bytes, reading) }
  }
  return file.read.table
}
