import { useState } from 'react'
import { call } from '#renderer/app/api'
import { useChannelMutation } from '#renderer/app/use-channel-mutation'
import type { SavedDocument } from '#shared/api/window-contract'
import type { exportRequest } from './export-request'

interface Progress {
  readonly done: number
  readonly total: number
}

/** Makes and saves the document of a list, tells how far it is, and stops when it is cancelled. */
export function useExport(onSaved: (saved: Extract<SavedDocument, { saved: true }>) => void) {
  const [token, setToken] = useState<string | null>(null)
  const [progress, setProgress] = useState<Progress | null>(null)
  const save = useChannelMutation('files.saveDocument', {
    onSuccess: (saved) => {
      if (saved.saved) onSaved(saved)
    },
  })

  async function start({ channel, input }: ReturnType<typeof exportRequest>): Promise<void> {
    const own = crypto.randomUUID()
    setToken(own)
    setProgress(null)
    const unsubscribe = window.registre31.subscribe((event) => {
      if (event.name === 'progress' && event.token === own) setProgress(event)
    })
    // What fails is in `save.error`.
    await save.mutateAsync({ document: { channel, input: { ...input, token: own } } }).catch(() => undefined)
    unsubscribe()
    setToken(null)
    setProgress(null)
  }
  return {
    start,
    isPending: save.isPending,
    progress,
    error: save.error?.code === 'CANCELLED_BY_USER' ? null : save.error,
    cancel: () => {
      if (token) void call('documents.cancel', { token }).catch(() => undefined)
    },
  }
}
