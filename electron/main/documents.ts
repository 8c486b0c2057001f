import { randomUUID } from 'node:crypto'
import { existsSync } from 'node:fs'
import { basename, dirname, extname, join } from 'node:path'
import { app, type BrowserWindow, dialog, shell } from 'electron'
import type { Result } from '#shared/api/app-error'
import type { SavedDocument } from '#shared/api/window-contract'
import { documentSchema } from '#shared/documents/document-api'
import { writeAtomically } from './atomic-write'
import { failure, shellFailure } from './failure'
import { logError, logInfo } from './log'
import { remember, remembered } from './remembered'
import type { ServiceProcess } from './service-process'
import { shellText } from './shell-text'

interface Context {
  readonly window: () => BrowserWindow | undefined
  readonly service: ServiceProcess
}

/** Where the documents of this session were saved, by the token that the window holds instead of the path. */
const savedDocuments = new Map<string, string>()

/** Lets the service make a document, the person choose its place, and writes it there. */
export async function saveDocument(
  { window, service }: Context,
  request: { channel: string; input?: unknown },
): Promise<Result<SavedDocument>> {
  const made = await service.call(request.channel, request.input)
  if ('error' in made) return made
  const document = documentSchema.safeParse(made.value)
  if (!document.success) {
    logError(`${request.channel} gave no document`)
    return failure('INTERNAL')
  }

  const path = await choosePlace(window(), basename(document.data.fileName))
  if (path === undefined) return { value: { saved: false } }
  remember({ documentFolder: dirname(path) })
  try {
    await writeAtomically(path, document.data.bytes)
  } catch (error) {
    return writeFailure(error)
  }
  const token = randomUUID()
  savedDocuments.set(token, path)
  logInfo(`${request.channel}: ${document.data.pages} pages saved`)
  return { value: { saved: true, fileName: basename(path), token } }
}

/** Opens a document of this session with the system's program for it. */
export async function openDocument(token: string): Promise<Result<{ opened: boolean }>> {
  const path = savedDocuments.get(token)
  if (path === undefined || !existsSync(path)) return shellFailure('NOT_FOUND', 'documentGone')
  const problem = await shell.openPath(path)
  if (problem !== '') return shellFailure('REFUSED', 'noViewer')
  return { value: { opened: true } }
}

/** Shows a document of this session in its folder. */
export function showDocument(token: string): Result<{ shown: boolean }> {
  const path = savedDocuments.get(token)
  if (path === undefined || !existsSync(path)) return shellFailure('NOT_FOUND', 'documentGone')
  shell.showItemInFolder(path)
  return { value: { shown: true } }
}

async function choosePlace(window: BrowserWindow | undefined, fileName: string): Promise<string | undefined> {
  const folder = remembered().documentFolder
  const start = folder && existsSync(folder) ? folder : app.getPath('documents')
  const extension = extname(fileName).slice(1)
  const options = {
    title: shellText('saveDocument.title'),
    buttonLabel: shellText('saveDocument.button'),
    defaultPath: join(start, fileName),
    filters: extension
      ? [
          {
            name: shellText('saveDocument.kind', { extension: extension.toUpperCase() }),
            extensions: [extension],
          },
        ]
      : [],
  }
  const answer = window ? await dialog.showSaveDialog(window, options) : await dialog.showSaveDialog(options)
  if (answer.canceled || !answer.filePath) return undefined
  // Some Linux dialogs return the name as typed, without the extension.
  const hasExtension = extension === '' || extname(answer.filePath).toLowerCase() === `.${extension}`
  return hasExtension ? answer.filePath : `${answer.filePath}.${extension}`
}

function writeFailure(error: unknown): Result<never> {
  const code = error instanceof Error && 'code' in error ? String(error.code) : ''
  logError(`a document could not be written: ${code}`)
  if (code === 'ENOSPC' || code === 'EDQUOT') return shellFailure('DISK_FULL', 'diskFull')
  if (code === 'EBUSY') return shellFailure('REFUSED', 'fileInUse')
  if (code === 'EACCES' || code === 'EPERM' || code === 'EROFS')
    return shellFailure('READ_ONLY', 'folderReadOnly')
  return shellFailure('REFUSED', 'notWritten')
}
