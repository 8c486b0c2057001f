import { randomUUID } from 'node:crypto'
import { existsSync } from 'node:fs'
import { type BrowserWindow, shell } from 'electron'
import type { Result } from '#shared/api/app-error'
import type { SavedDocument } from '#shared/api/window-contract'
import { askDocument, type DocumentRequest } from './ask-document'
import { shellFailure } from './failure'
import { logInfo } from './log'
import { saveBytes } from './save-bytes'
import type { ServiceProcess } from './service-process'

interface Context {
  readonly window: () => BrowserWindow | undefined
  readonly service: ServiceProcess
}

/** Where the documents of this session were saved, by the token that the window holds instead of the path. */
const savedDocuments = new Map<string, string>()

/** Lets the service make a document, the person choose its place, and writes it there. */
export async function saveDocument(
  { window, service }: Context,
  request: DocumentRequest,
): Promise<Result<SavedDocument>> {
  const made = await askDocument(service, request)
  if ('error' in made) return made
  const written = await saveBytes(window(), made.value.fileName, made.value.bytes)
  if ('error' in written) return written
  if (written.value === null) return { value: { saved: false } }
  const { path, fileName } = written.value
  logInfo(`${request.channel}: ${made.value.pages} pages saved`)
  return { value: { saved: true, fileName, token: keepSaved(path) } }
}

/** The token by which the window may have a saved file opened or shown. */
export function keepSaved(path: string): string {
  const token = randomUUID()
  savedDocuments.set(token, path)
  return token
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
