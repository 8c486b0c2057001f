import { existsSync } from 'node:fs'
import { basename, dirname, extname, join } from 'node:path'
import { app, type BrowserWindow, dialog } from 'electron'
import type { Result } from '#shared/api/app-error'
import { writeAtomically } from './atomic-write'
import { shellFailure } from './failure'
import { logError } from './log'
import { remember, remembered } from './remembered'
import { shellText } from './shell-text'
import { writeFailureCode } from './write-failure-code'

/** Lets the person choose a place, the last folder first, and writes there whole or not at all; null without a choice. */
export async function saveBytes(
  window: BrowserWindow | undefined,
  fileName: string,
  bytes: Uint8Array,
): Promise<Result<{ path: string; fileName: string } | null>> {
  const path = await choosePlace(window, basename(fileName))
  if (path === undefined) return { value: null }
  remember({ documentFolder: dirname(path) })
  try {
    await writeAtomically(path, bytes)
  } catch (error) {
    return writeFailure(error)
  }
  return { value: { path, fileName: basename(path) } }
}

/** Lets the person choose a place, the last folder first; nothing when the dialog is closed. */
export async function choosePlace(
  window: BrowserWindow | undefined,
  fileName: string,
): Promise<string | undefined> {
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
  logError(`a document could not be written: ${error instanceof Error && 'code' in error ? error.code : ''}`)
  switch (writeFailureCode(error)) {
    case 'DISK_FULL':
      return shellFailure('DISK_FULL', 'diskFull')
    case 'IN_USE':
      return shellFailure('REFUSED', 'fileInUse')
    case 'READ_ONLY':
      return shellFailure('READ_ONLY', 'folderReadOnly')
    default:
      return shellFailure('REFUSED', 'notWritten')
  }
}
