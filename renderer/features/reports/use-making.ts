import { useEffect, useRef, useState } from 'react'
import { call } from '#renderer/app/api'

/** A document that takes its time: a token for each attempt, how far it is, and a way to stop it. */
export function useMaking() {
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
    progress,
    /** Begins an attempt; the token goes with the call. */
    begin(): string {
      const own = crypto.randomUUID()
      token.current = own
      setProgress(null)
      return own
    },
    cancel() {
      if (token.current) void call('documents.cancel', { token: token.current }).catch(() => undefined)
    },
  }
}
