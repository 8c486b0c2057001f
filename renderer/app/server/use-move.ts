import { useEffect, useRef, useState } from 'react'
import { call } from '#renderer/app/api'
import { queryClient } from '#renderer/app/query-client'
import { toAppError } from '#renderer/app/to-app-error'
import type { AppError } from '#shared/api/app-error'
import type { WindowInputOf, WindowOutputOf } from '#shared/api/window-contract'

export type Moved = WindowOutputOf<'servers.moveHere'>
export type MoveTarget = Omit<WindowInputOf<'servers.moveHere'>, 'token'>

/**
 * Moves the register to a server, or back to a file, tells how far it is, and stops when asked. What is on the screen
 * is read anew once what was moved has been told: it belongs to the old place until then.
 */
export function useMove() {
  const [progress, setProgress] = useState<{ done: number; total: number } | null>(null)
  const [moved, setMoved] = useState<Moved | null>(null)
  const [error, setError] = useState<AppError | null>(null)
  const [isPending, setPending] = useState(false)
  const token = useRef<string | null>(null)

  useEffect(
    () =>
      window.registre31.subscribe((event) => {
        if (event.name === 'progress' && event.token === token.current) setProgress(event)
      }),
    [],
  )
  useEffect(
    () => () => {
      if (moved) void queryClient.invalidateQueries()
    },
    [moved],
  )

  async function run(move: (token: string) => Promise<Moved>): Promise<void> {
    const own = crypto.randomUUID()
    token.current = own
    setProgress(null)
    setError(null)
    setPending(true)
    try {
      const answer = await move(own)
      if (answer.copied) setMoved(answer)
    } catch (caught) {
      const refused = toAppError(caught)
      if (refused.code !== 'CANCELLED_BY_USER') setError(refused)
    } finally {
      setPending(false)
    }
  }
  return {
    toServer: (target: MoveTarget) => run((own) => call('servers.moveHere', { ...target, token: own })),
    toFile: () => run((own) => call('servers.moveToFile', { token: own })),
    progress,
    isPending,
    moved,
    error,
    cancel: () => {
      if (token.current) void call('documents.cancel', { token: token.current }).catch(() => undefined)
    },
  }
}
