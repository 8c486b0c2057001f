import { useEffect, useRef, useState } from 'react'
import { call } from '#renderer/app/api'
import { useChannelMutation } from '#renderer/app/use-channel-mutation'
import type { InputOf } from '#shared/api/contract'

/** Saves a dossier, tells how far it is, and cancels it. */
export function useDossier() {
  const mutation = useChannelMutation('files.saveDocument')
  const [progress, setProgress] = useState<{ done: number; total: number } | null>(null)
  const token = useRef<string | null>(null)
  useEffect(
    () =>
      window.registre31.subscribe((event) => {
        if (event.name === 'progress' && event.token === token.current) {
          setProgress({ done: event.done, total: event.total })
        }
      }),
    [],
  )
  return {
    save(input: InputOf<'documents.dossier'>) {
      if (mutation.isPending) return
      token.current = crypto.randomUUID()
      setProgress(null)
      const request = { channel: 'documents.dossier', input: { ...input, token: token.current } }
      mutation.mutate({ document: request })
    },
    cancel() {
      if (token.current) void call('documents.cancel', { token: token.current }).catch(() => undefined)
    },
    progress,
    isMaking: mutation.isPending,
    saved: mutation.data?.saved ? mutation.data : null,
    error: mutation.error?.code === 'CANCELLED_BY_USER' ? null : mutation.error,
  }
}
