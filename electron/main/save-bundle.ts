import { open } from 'node:fs/promises'
import log from 'electron-log/main'
import type { Result } from '#shared/api/app-error'
import type { SavedDocument } from '#shared/api/window-contract'
import { diagnosticsApi, largestLog } from '#shared/diagnostics/diagnostics-api'
import { keepSaved } from './documents'
import { failure } from './failure'
import { saveBytes } from './save-bytes'
import type { WindowChannelContext } from './window-channel-context'

/** Writes the bundle for whoever helps: the service makes it, the log of this program goes in scrubbed. */
export async function saveBundle({
  window,
  service,
}: Pick<WindowChannelContext, 'window' | 'service'>): Promise<Result<SavedDocument>> {
  const { electron = '', chrome = '', node } = process.versions
  const versions = { electron, chrome, node, platform: process.platform }
  const made = await service.call('diagnostics.bundle', { log: await readLog(), versions })
  if ('error' in made) return made
  const document = diagnosticsApi['diagnostics.bundle'].output.safeParse(made.value)
  if (!document.success) return failure('INTERNAL')
  const written = await saveBytes(window(), document.data.fileName, document.data.bytes)
  if ('error' in written) return written
  if (written.value === null) return { value: { saved: false } }
  const { path, fileName } = written.value
  return { value: { saved: true, fileName, token: keepSaved(path) } }
}

/** The end of the log, which tells of the last days. */
async function readLog(): Promise<string> {
  try {
    const file = await open(log.transports.file.getFile().path, 'r')
    try {
      const { size } = await file.stat()
      const length = Math.min(size, largestLog / 4)
      const { buffer } = await file.read(Buffer.alloc(length), 0, length, size - length)
      return buffer.toString('utf8')
    } finally {
      await file.close()
    }
  } catch {
    return ''
  }
}
