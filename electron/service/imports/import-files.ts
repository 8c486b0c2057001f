import { randomUUID } from 'node:crypto'
import { createReadStream, statSync } from 'node:fs'
import { basename, isAbsolute } from 'node:path'
import { AppError } from '#shared/api/app-error'
import { refusal } from '#shared/api/refusal'
import { importLimits } from '#shared/imports/import-limits'
import type { Reading } from '#shared/imports/import-mapping'
import { type OfferedExport, readRegisterExport } from './read-register-export'
import type { TableFile } from './read-table'
import { openSpool, type Spool } from './spool'

/** A file that was taken in, with what was read of it last. */
export interface ImportFile {
  readonly token: string
  readonly name: string
  readonly size: number
  readonly bytes: Spool
  /** Our own export, when it is one. */
  readonly exported: OfferedExport | null
  read: { readonly key: string; readonly table: TableFile } | null
  /** Lines refused at the last trial or import, with their cells. */
  readonly refused: Spool
  /** Calls that are reading it. */
  uses: number
}

const files = new Map<string, ImportFile>()

/** Keeps a file, in place of the oldest that nobody reads when there are too many. */
export async function keepImportFile(name: string, bytes: Uint8Array): Promise<ImportFile> {
  const exported = await readRegisterExport(() => [bytes])
  const file = keepFile(name, exported, bytes.length)
  if (!exported) file.bytes.write(bytes)
  return file
}

/** The same with a file where it lies. An export of ours stays there: it may be larger than any table. */
export async function keepFileAt(path: string): Promise<ImportFile> {
  try {
    if (!isAbsolute(path) || !statSync(path).isFile()) throw refusal('REFUSED', 'IMPORT_UNREADABLE')
    const { size } = statSync(path)
    const open = () => createReadStream(path, { highWaterMark: 1024 * 1024 })
    const exported = await readRegisterExport(open)
    if (!exported && size > importLimits.file) throw refusal('TOO_LARGE', 'IMPORT_FILE_TOO_LARGE')
    const file = keepFile(basename(path), exported, size)
    if (!exported) for await (const piece of open()) file.bytes.write(piece)
    return file
  } catch (error) {
    throw error instanceof AppError ? error : refusal('REFUSED', 'IMPORT_UNREADABLE')
  }
}

function keepFile(name: string, exported: OfferedExport | null, size: number): ImportFile {
  const oldest = [...files.values()].find((file) => file.uses === 0)
  if (files.size >= importLimits.files && oldest) dropFile(oldest)
  const file: ImportFile = {
    ...{ token: randomUUID(), name, size, bytes: openSpool(), exported },
    ...{ read: null, refused: openSpool(), uses: 0 },
  }
  files.set(file.token, file)
  return file
}

/** Does something with a file that was taken in; it stays as long as that lasts. */
export async function withImportFile<T>(token: string, use: (file: ImportFile) => Promise<T>): Promise<T> {
  const file = files.get(token)
  if (!file) throw refusal('NOT_FOUND', 'IMPORT_FILE_GONE')
  file.uses += 1
  try {
    return await use(file)
  } finally {
    file.uses -= 1
  }
}

/** What a file holds, found out once for each way of reading. */
export async function readImportFile(file: ImportFile, reading: Reading): Promise<TableFile> {
  const key = JSON.stringify(reading)
  if (file.read?.key !== key) {
    const { openTable } = await import('./open-table')
    const table = await openTable(file.bytes, reading)
    // Another call may be reading the lines of before.
    if (file.uses === 1) file.read?.table.close()
    file.read = { key, table }
  }
  return file.read.table
}

function dropFile(file: ImportFile): void {
  files.delete(file.token)
  file.read?.table.close()
  file.bytes.close()
  file.refused.close()
}
