import { readFile, stat } from 'node:fs/promises'
import { basename, dirname, extname } from 'node:path'
import { app, type BrowserWindow, dialog } from 'electron'
import type { Result } from '#shared/api/app-error'
import { refusal } from '#shared/api/refusal'
import { importLimits } from '#shared/imports/import-limits'
import { shellFailure } from './failure'
import { logWarning } from './log'
import { remember, remembered } from './remembered'
import type { ServiceProcess } from './service-process'
import { shellText } from './shell-text'

/** Lets the person choose a file to import; the service takes its bytes in, the window never sees its path. */
export async function chooseImport(
  service: ServiceProcess,
  window: BrowserWindow | undefined,
): Promise<Result<unknown>> {
  const options = {
    title: shellText('imports.choose'),
    buttonLabel: shellText('imports.open'),
    defaultPath: remembered().documentFolder ?? app.getPath('documents'),
    properties: ['openFile' as const],
    filters: [
      { name: shellText('imports.kinds'), extensions: ['csv', 'txt', 'tsv', 'xlsx', 'json'] },
      { name: shellText('attachments.allFiles'), extensions: ['*'] },
    ],
  }
  const answer = window ? await dialog.showOpenDialog(window, options) : await dialog.showOpenDialog(options)
  const [path] = answer.filePaths
  if (answer.canceled || path === undefined) return { value: { preview: null } }
  remember({ documentFolder: dirname(path) })
  try {
    if (extname(path).toLowerCase() === '.json') return await service.call('imports.offer', { path })
    if ((await stat(path)).size > importLimits.file) {
      return { error: refusal('TOO_LARGE', 'IMPORT_FILE_TOO_LARGE').toValue() }
    }
    const bytes = new Uint8Array(await readFile(path))
    const opened = await service.call('imports.open', { name: basename(path), bytes })
    return 'error' in opened ? opened : { value: { preview: opened.value } }
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : ''
    logWarning(`a file to import could not be read: ${code}`)
    return shellFailure('REFUSED', 'attachmentUnreadable')
  }
}
