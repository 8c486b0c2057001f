import { randomUUID } from 'node:crypto'
import { mkdir, open, rename, rm } from 'node:fs/promises'
import { basename, dirname, join } from 'node:path'
import { refusal } from '#shared/api/refusal'
import type { ExportFile } from './pack-zip'

/** Writes a file as its bytes come: whole or not at all. */
export async function writePieces(path: string, pieces: AsyncIterable<Uint8Array>): Promise<void> {
  const partial = join(dirname(path), `.${basename(path).slice(0, 60)}.${randomUUID()}.tmp`)
  try {
    // Names and contacts: for its owner only.
    const file = await open(partial, 'wx', 0o600)
    try {
      for await (const piece of pieces) await file.writeFile(piece)
      await file.sync()
    } finally {
      await file.close()
    }
    await rename(partial, path)
  } catch (error) {
    await rm(partial, { force: true })
    throw toWriteError(error)
  }
}

/** The same for each of several files in a folder. */
export async function writeFiles(folder: string, files: AsyncIterable<ExportFile>): Promise<void> {
  for await (const { name, pieces } of files) {
    const path = join(folder, name)
    await mkdir(dirname(path), { recursive: true }).catch((error: unknown) => {
      throw toWriteError(error)
    })
    await writePieces(path, pieces())
  }
}

function toWriteError(error: unknown): unknown {
  const code = error instanceof Error && 'code' in error ? String(error.code) : ''
  if (['ENOSPC', 'EDQUOT', 'EFBIG'].includes(code)) return refusal('DISK_FULL')
  if (['EACCES', 'EPERM', 'EROFS'].includes(code)) return refusal('READ_ONLY', 'EXPORT_READ_ONLY')
  if (['ENOENT', 'ENOTDIR', 'EEXIST', 'EISDIR', 'EIO'].includes(code))
    return refusal('REFUSED', 'EXPORT_NO_PLACE')
  return error
}
