import { dirname } from 'node:path'
import { app, type BrowserWindow, dialog } from 'electron'
import type { Result } from '#shared/api/app-error'
import { remember, remembered } from './remembered'
import type { ServiceProcess } from './service-process'
import { shellText } from './shell-text'

/** Lets the person choose a file to import; the service takes it in, the window never sees its path. */
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
  const offered = await service.call('imports.offer', { path })
  return 'error' in offered ? offered : { value: { preview: offered.value } }
}
