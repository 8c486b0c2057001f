import { useEffect, useState } from 'react'
import { queryClient } from '#renderer/app/query-client'
import { AppError } from '#shared/api/app-error'

export interface Attempt {
  /** The refusals that concern a field. */
  readonly errorOf: (field: string) => string | undefined
  /** A refusal that concerns none. */
  readonly problem: string | null
  /** Seconds before the next attempt is looked at. */
  readonly wait: number
  readonly isPending: boolean
  readonly run: (call: () => Promise<unknown>) => void
  readonly forget: () => void
}

/** One way of getting in: tries it, says what was wrong, and counts down when attempts have to wait. */
export function useAttempt(onDone?: () => void): Attempt {
  const [error, setError] = useState<AppError | null>(null)
  const [wait, setWait] = useState(0)
  const [isPending, setPending] = useState(false)
  useEffect(() => {
    if (wait === 0) return undefined
    const timer = window.setTimeout(() => setWait(wait - 1), 1_000)
    return () => window.clearTimeout(timer)
  }, [wait])

  async function attempt(call: () => Promise<unknown>) {
    setPending(true)
    setError(null)
    try {
      await call()
      onDone?.()
      await queryClient.invalidateQueries()
    } catch (refused) {
      if (!(refused instanceof AppError)) throw refused
      const seconds =
        refused.wording?.key === 'WAIT_BEFORE_RETRY' ? Number(refused.wording.params?.seconds) : 0
      setWait(seconds)
      setError(seconds > 0 ? null : refused)
    } finally {
      setPending(false)
    }
  }
  const issues = error?.issues ?? []
  return {
    errorOf: (field) => issues.find(({ path }) => path === field)?.message,
    problem: error && issues.length === 0 ? error.message : null,
    wait,
    isPending,
    run: (call) => void attempt(call),
    forget: () => setError(null),
  }
}
