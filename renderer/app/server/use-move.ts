import { useEffect, useRef, useState } from 'react'
import { call } from '#renderer/app/api'
import { toAppError } from '#renderer/app/to-app-error'
import type { AppError } from '#shared/api/app-error'
import type { WindowInputOf, WindowOutputOf } from '#shared/api/window-contract'

export type Moved = WindowOutputOf<'servers.moveHere'>
export type MoveTarget = Omit<WindowInputOf<'servers.moveHere'>, 'token'>

/** Moves the register to a server, or back to a file, tells how far it is, and stops when asked. */
export function useMove(onMoved: (moved: Moved) => void) {
  const [progress, setProgress] = useState<{ done: number; total: number } | null>(null)
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
  async function run(move: (token: string) => Promise<Moved>): Promise<void> {
    const own = crypto.randomUUID()
    token.current = own
    setProgress(null)
    setError(null)
    setPending(true)
    try {
      const answer = await move(own)
      if (answer.copied) onMoved(answer)
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
    error,
    cancel: () => {
      if (token.current) void call('documents.cancel', { token: token.current }).catch(() => undefined)
    },
  }
}
