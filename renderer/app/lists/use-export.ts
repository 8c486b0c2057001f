import { call } from '#renderer/app/api'
import { useFollowedJob } from '#renderer/app/use-followed-job'
import type { SavedDocument } from '#shared/api/window-contract'
import type { exportRequest } from './export-request'

/** Makes and saves the document of a list, tells how far it is, and stops when it is cancelled. */
export function useExport(onSaved: (saved: Extract<SavedDocument, { saved: true }>) => void) {
  const { follow, ...state } = useFollowedJob('documents')

  async function start({ channel, input }: ReturnType<typeof exportRequest>): Promise<void> {
    const saved = await follow((token) =>
      call('files.saveDocument', { document: { channel, input: { ...input, token } } }),
    )
    if (saved?.saved) onSaved(saved)
  }
  return { start, ...state }
}
