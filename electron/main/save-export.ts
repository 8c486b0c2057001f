import { basename, dirname } from 'node:path'
import type { Result } from '#shared/api/app-error'
import type { SavedDocument } from '#shared/api/window-contract'
import { registerExportApi } from '#shared/exports/register-export-api'
import { keepSaved } from './documents'
import { remember } from './remembered'
import { choosePlace } from './save-bytes'
import type { WindowChannelContext } from './window-channel-context'

/** Lets the person choose where an export goes; the service writes it there piece by piece, however large it is. */
export async function saveExport(
  { window, service }: Pick<WindowChannelContext, 'window' | 'service'>,
  question: object,
): Promise<Result<SavedDocument>> {
  const named = await service.call('exports.name', question)
  if ('error' in named) return named
  const { fileName } = registerExportApi['exports.name'].output.parse(named.value)
  const path = await choosePlace(window(), fileName)
  if (path === undefined) return { value: { saved: false } }
  remember({ documentFolder: dirname(path) })
  const written = await service.call('exports.writeTo', { ...question, path })
  if ('error' in written) return written
  return { value: { saved: true, fileName: basename(path), token: keepSaved(path) } }
}
