import { randomUUID } from 'node:crypto'
import { readdir, readFile, stat } from 'node:fs/promises'
import { basename, join } from 'node:path'
import { app, type BrowserWindow, dialog } from 'electron'
import type { Result } from '#shared/api/app-error'
import { refusal } from '#shared/api/refusal'
import type { AttachmentRole } from '#shared/attachments/attachment-api'
import type { FoundFile, ScannedFile } from '#shared/attachments/attachment-files-api'
import { attachmentExtensions } from '#shared/attachments/attachment-kinds'
import { attachmentLimits, mebibytes } from '#shared/attachments/attachment-limits'
import { extensionOf } from '#shared/attachments/attachment-name'
import { shellFailure } from './failure'
import { logWarning } from './log'
import { remember, remembered } from './remembered'
import type { ServiceProcess } from './service-process'
import { shellText } from './shell-text'

/** Where the files are that the window knows by their tokens. */
const foundFiles = new Map<string, string>()
const mostFound = 1_000
const scansShown = 30
const scansLooked = 5_000

/** Lets the person choose files to attach. */
export async function chooseAttachments(
  window: BrowserWindow | undefined,
): Promise<Result<{ files: FoundFile[] }>> {
  const options = {
    title: shellText('attachments.choose'),
    buttonLabel: shellText('attachments.add'),
    properties: ['openFile' as const, 'multiSelections' as const],
    filters: [
      { name: shellText('attachments.kinds'), extensions: [...attachmentExtensions] },
      { name: shellText('attachments.allFiles'), extensions: ['*'] },
    ],
  }
  const answer = window ? await dialog.showOpenDialog(window, options) : await dialog.showOpenDialog(options)
  const files: FoundFile[] = []
  for (const path of answer.canceled ? [] : answer.filePaths.slice(0, attachmentLimits.count)) {
    const found = await stat(path).catch(() => null)
    files.push({ token: keepPath(path), name: basename(path), size: found?.size ?? 0 })
  }
  return { value: { files } }
}

/** Reads a file found before, if its size allows, and hands it to the service. */
export async function attachFile(
  service: ServiceProcess,
  { token, complaint, role }: { token: string; complaint: string; role: AttachmentRole },
): Promise<Result<unknown>> {
  const path = foundFiles.get(token)
  if (path === undefined) return shellFailure('NOT_FOUND', 'attachmentGone')
  try {
    const found = await stat(path)
    if (!found.isFile()) return shellFailure('REFUSED', 'attachmentUnreadable')
    if (found.size > attachmentLimits.file) {
      const max = mebibytes(attachmentLimits.file)
      return { error: refusal('TOO_LARGE', 'ATTACHMENT_TOO_LARGE', { max }).toValue() }
    }
    const bytes = new Uint8Array(await readFile(path))
    return await service.call('attachments.add', { complaint, role, name: basename(path), bytes })
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : ''
    logWarning(`a file to attach could not be read: ${code}`)
    if (code === 'ENOENT') return shellFailure('NOT_FOUND', 'attachmentGone')
    return shellFailure('REFUSED', 'attachmentUnreadable')
  }
}

/** Lets the person say where the scanner puts its files. */
export async function chooseScanFolder(
  window: BrowserWindow | undefined,
): Promise<Result<{ chosen: boolean }>> {
  const options = {
    title: shellText('attachments.chooseFolder'),
    buttonLabel: shellText('attachments.useFolder'),
    defaultPath: remembered().scanFolder ?? app.getPath('documents'),
    properties: ['openDirectory' as const],
  }
  const answer = window ? await dialog.showOpenDialog(window, options) : await dialog.showOpenDialog(options)
  const [folder] = answer.filePaths
  if (answer.canceled || folder === undefined) return { value: { chosen: false } }
  remember({ scanFolder: folder })
  return { value: { chosen: true } }
}

/** The newest files of the scanner's folder that a case accepts. */
export async function listScans(): Promise<Result<{ folder: string | null; files: ScannedFile[] }>> {
  const folder = remembered().scanFolder
  if (folder === undefined) return { value: { folder: null, files: [] } }
  try {
    const entries = await readdir(folder, { withFileTypes: true })
    const names = entries
      .filter((entry) => entry.isFile() && attachmentExtensions.includes(extensionOf(entry.name)))
      .map((entry) => entry.name)
    const found = await Promise.all(names.slice(0, scansLooked).map((name) => readScan(folder, name)))
    const newest = found
      .filter((file) => file !== null)
      .toSorted((a, b) => b.modified - a.modified)
      .slice(0, scansShown)
    const files = newest.map(({ path, name, size, modified }) => ({
      token: keepPath(path),
      name,
      size,
      modifiedAt: new Date(modified).toISOString(),
    }))
    return { value: { folder: basename(folder), files } }
  } catch {
    return shellFailure('NOT_FOUND', 'scanFolderGone')
  }
}

async function readScan(folder: string, name: string) {
  const path = join(folder, name)
  const found = await stat(path).catch(() => null)
  return found && { path, name, size: found.size, modified: found.mtimeMs }
}

function keepPath(path: string): string {
  for (const [token, known] of foundFiles) if (known === path) return token
  const [oldest] = foundFiles.keys()
  if (foundFiles.size >= mostFound && oldest !== undefined) foundFiles.delete(oldest)
  const token = randomUUID()
  foundFiles.set(token, path)
  return token
}
