import { renameSync, rmSync, writeFileSync } from 'node:fs'
import { AppError } from '#shared/api/app-error'
import { refusal } from '#shared/api/refusal'
import { translate } from '#shared/i18n/translate'

/** Writes a file whole or not at all. */
export function writeWhole(path: string, bytes: Uint8Array): void {
  const partial = `${path}.${process.pid}.partial`
  try {
    writeFileSync(partial, bytes)
    renameSync(partial, path)
  } catch (error) {
    rmSync(partial, { force: true })
    const isFull = error instanceof Error && 'code' in error && error.code === 'ENOSPC'
    throw isFull
      ? refusal('DISK_FULL')
      : new AppError('READ_ONLY', translate('fr', 'cli:notWritable', { path }))
  }
}
