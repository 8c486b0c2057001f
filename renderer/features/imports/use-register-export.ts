import { useState } from 'react'
import { call } from '#renderer/app/api'
import { useChannelMutation } from '#renderer/app/use-channel-mutation'
import type { JobProgress } from '#renderer/app/use-followed-job'
import type { InputOf } from '#shared/api/contract'

/** Writes an export where the person chooses, tells how far it is, and stops when asked. */
export function useRegisterExport() {
  const [token, setToken] = useState<string | null>(null)
  const [progress, setProgress] = useState<JobProgress | null>(null)
  const save = useChannelMutation('files.saveExport')

  async function start(question: InputOf<'documents.registerExport'>): Promise<void> {
    const own = crypto.randomUUID()
    setToken(own)
    const unsubscribe = window.registre31.subscribe((event) => {
      if (event.name === 'progress' && event.token === own) setProgress({ ...event, secondsLeft: null })
    })
    // What fails is in `save.error`.
    await save.mutateAsync({ ...question, token: own }).catch(() => undefined)
    unsubscribe()
    setToken(null)
    setProgress(null)
  }
  return {
    start,
    progress,
    isPending: save.isPending,
    saved: save.data?.saved ? save.data.fileName : null,
    error: save.error?.code === 'CANCELLED_BY_USER' ? null : save.error,
    cancel: () => {
      if (token) void call('documents.cancel', { token }).catch(() => undefined)
    },
  }
}
