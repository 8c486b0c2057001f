import { useEffect, useRef, useState } from 'react'
import type { AppError } from '#shared/api/app-error'
import { call } from './api'
import { toAppError } from './to-app-error'

export interface JobProgress {
  readonly done: number
  readonly total: number
  /** Seconds left at the pace so far; null while that is not known. */
  readonly secondsLeft: number | null
}

/** Follows a long call of a feature by the name that it is given, and stops it when asked: that is no error. */
export function useFollowedJob(feature: 'imports' | 'documents') {
  const [progress, setProgress] = useState<JobProgress | null>(null)
  const [error, setError] = useState<AppError | null>(null)
  const [isRunning, setRunning] = useState(false)
  const job = useRef<string | null>(null)
  const startedAt = useRef(0)

  useEffect(
    () =>
      window.registre31.subscribe((event) => {
        if (event.name !== 'progress' || event.token !== job.current) return
        const seconds = (performance.now() - startedAt.current) / 1000
        const { done, total } = event
        const secondsLeft = seconds < 1 || done === 0 ? null : (seconds / done) * (total - done)
        setProgress({ done, total, secondsLeft })
      }),
    [],
  )

  /** What the call answers; null when it was refused or stopped, or when another one is under way. */
  async function follow<T>(ask: (job: string) => Promise<T>): Promise<T | null> {
    if (job.current) return null
    const own = crypto.randomUUID()
    job.current = own
    startedAt.current = performance.now()
    setError(null)
    setProgress(null)
    setRunning(true)
    try {
      return await ask(own)
    } catch (caught) {
      setError(toAppError(caught))
      return null
    } finally {
      job.current = null
      setProgress(null)
      setRunning(false)
    }
  }

  function cancel() {
    const own = job.current
    if (!own) return
    const stopping =
      feature === 'imports' ? call('imports.cancel', { job: own }) : call('documents.cancel', { token: own })
    stopping.catch(() => undefined)
  }
  const isStopped = error?.code === 'CANCELLED_BY_USER'
  return { follow, cancel, progress, error: isStopped ? null : error, isRunning }
}
