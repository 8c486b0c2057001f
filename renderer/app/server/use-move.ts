import { useState } from 'react'
import { call } from '#renderer/app/api'
import { queryClient } from '#renderer/app/query-client'
import { useChannelMutation } from '#renderer/app/use-channel-mutation'
import type { WindowInputOf, WindowOutputOf } from '#shared/api/window-contract'

export type Moved = WindowOutputOf<'servers.moveHere'>

/** Moves the register to a server or back to a file, tells how far it is, and stops when asked. */
export function useMove(channel: 'servers.moveHere' | 'servers.moveToFile') {
  const [token, setToken] = useState<string | null>(null)
  const [progress, setProgress] = useState<{ done: number; total: number } | null>(null)
  const move = useChannelMutation(channel)

  async function start(connection?: Omit<WindowInputOf<'servers.moveHere'>, 'token'>): Promise<void> {
    const own = crypto.randomUUID()
    setToken(own)
    setProgress(null)
    const unsubscribe = window.registre31.subscribe((event) => {
      if (event.name === 'progress' && event.token === own) setProgress(event)
    })
    // What fails is in `move.error`.
    await move.mutateAsync({ ...connection, token: own } as never).catch(() => undefined)
    unsubscribe()
    setToken(null)
    await queryClient.invalidateQueries()
  }
  return {
    start,
    progress,
    isPending: move.isPending,
    moved: move.data?.copied ? move.data : null,
    error: move.error?.code === 'CANCELLED_BY_USER' ? null : move.error,
    cancel: () => {
      if (token) void call('documents.cancel', { token }).catch(() => undefined)
    },
  }
}
