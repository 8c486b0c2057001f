import { useEffect, useRef, useState } from 'react'
import { call } from '#renderer/app/api'
import { refreshAfter } from '#renderer/app/refresh-after'
import { toAppError } from '#renderer/app/to-app-error'
import type { AppError } from '#shared/api/app-error'
import type { ImportReport } from '#shared/imports/import-api'
import type { ImportDraft } from './import-state'

export interface JobProgress {
  readonly done: number
  readonly total: number
  /** Seconds left at the pace so far; null while that is not known. */
  readonly secondsLeft: number | null
}

/** Runs a trial or an import, follows it, and stops it when asked. */
export function useImportJob() {
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

  async function run(
    channel: 'imports.check' | 'imports.run',
    draft: ImportDraft,
  ): Promise<ImportReport | null> {
    const { preview, reading, mapping } = draft
    const own = crypto.randomUUID()
    job.current = own
    startedAt.current = performance.now()
    setError(null)
    setProgress(null)
    setRunning(true)
    try {
      const isMapped = preview.format !== 'register'
      return await call(channel, { token: preview.token, reading, ...(isMapped && { mapping }), job: own })
    } catch (caught) {
      setError(toAppError(caught))
      return null
    } finally {
      job.current = null
      setRunning(false)
      if (channel === 'imports.run') void refreshAfter('imports.run')
    }
  }

  function cancel() {
    if (job.current) void call('imports.cancel', { job: job.current }).catch(() => undefined)
  }
  return { run, cancel, progress, error, isRunning }
}
