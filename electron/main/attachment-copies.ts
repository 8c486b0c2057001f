import { rmSync } from 'node:fs'
import { mkdtemp, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { app, type BrowserWindow, shell } from 'electron'
import type { Result } from '#shared/api/app-error'
import { attachmentApi } from '#shared/attachments/attachment-api'
import { attachmentKinds } from '#shared/attachments/attachment-kinds'
import { cleanAttachmentName, extensionOf } from '#shared/attachments/attachment-name'
import { failure, shellFailure } from './failure'
import { logError } from './log'
import { saveBytes } from './save-bytes'
import type { ServiceProcess } from './service-process'

const folders: string[] = []

/** Writes a copy of an attachment where the person chooses. */
export async function saveAttachment(
  service: ServiceProcess,
  window: BrowserWindow | undefined,
  id: string,
): Promise<Result<{ saved: boolean; fileName: string | null }>> {
  const read = await readAttachment(service, id)
  if ('error' in read) return read
  const saved = await saveBytes(window, read.value.fileName, read.value.bytes)
  if ('error' in saved) return saved
  return { value: { saved: saved.value !== null, fileName: saved.value?.fileName ?? null } }
}

/** Opens a copy that the person cannot mistake for the original: read-only, gone when the program ends. */
export async function openAttachment(
  service: ServiceProcess,
  id: string,
): Promise<Result<{ opened: boolean }>> {
  const read = await readAttachment(service, id)
  if ('error' in read) return read
  const { fileName, contentType, bytes } = read.value
  // What the system starts depends on the extension: it is the one of the type that was found in the content.
  const kind = attachmentKinds.find((known) => known.contentType === contentType)
  const name = cleanAttachmentName(fileName)
  if (!kind?.extensions.includes(extensionOf(name))) return shellFailure('REFUSED', 'noViewer')
  try {
    const folder = await mkdtemp(join(app.getPath('temp'), 'registre31-'))
    forgetAtEnd(folder)
    const path = join(folder, name)
    await writeFile(path, bytes, { mode: 0o400, flag: 'wx' })
    const problem = await shell.openPath(path)
    return problem === '' ? { value: { opened: true } } : shellFailure('REFUSED', 'noViewer')
  } catch (error) {
    logError('a copy of an attachment could not be opened', error)
    return shellFailure('REFUSED', 'notOpened')
  }
}

async function readAttachment(service: ServiceProcess, id: string) {
  const result = await service.call('attachments.read', { id })
  if ('error' in result) return result
  const parsed = attachmentApi['attachments.read'].output.safeParse(result.value)
  return parsed.success ? { value: parsed.data } : failure('INTERNAL')
}

function forgetAtEnd(folder: string): void {
  if (folders.length === 0) {
    app.on('quit', () => {
      for (const opened of folders) rmSync(opened, { recursive: true, force: true })
    })
  }
  folders.push(folder)
}
