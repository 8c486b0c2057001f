import { existsSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { Worker } from 'node:worker_threads'
import { AppError, type AppErrorValue } from '#shared/api/app-error'
import { readRefusal, refusal } from '#shared/api/refusal'
import type { ApartJob, ApartResult, ApartResults, OnProgress } from './jobs'

export type ApartMessage =
  | { readonly done: number; readonly total: number }
  | { readonly value: ApartResult }
  | { readonly error: AppErrorValue }

interface Options {
  readonly onProgress?: OnProgress
  readonly signal?: AbortSignal
}

/**
 * Does a long job in a thread of its own, so that nobody waits for it. Where the program is not built (tests), it is
 * done here. Throws the reason of `signal` when that is given up.
 */
export async function runApart<K extends ApartJob['kind']>(
  job: Extract<ApartJob, { kind: K }>,
  options?: Options,
): Promise<ApartResults[K]>
export async function runApart(job: ApartJob, options: Options = {}): Promise<ApartResult> {
  options.signal?.throwIfAborted()
  const entry = join(dirname(fileURLToPath(import.meta.url)), 'apart.cjs')
  if (existsSync(entry)) return inThread(entry, job, options)
  const { doJob } = await import('./jobs')
  return doJob(job, (done, total) => {
    options.signal?.throwIfAborted()
    options.onProgress?.(done, total)
  })
}

function inThread(entry: string, job: ApartJob, { onProgress, signal }: Options): Promise<ApartResult> {
  return new Promise((resolve, reject) => {
    const worker = new Worker(entry, { workerData: job })
    const stop = () => {
      void worker.terminate()
      reject(signal?.reason instanceof AppError ? signal.reason : refusal('CANCELLED_BY_USER'))
    }
    signal?.addEventListener('abort', stop, { once: true })
    worker.on('message', (message: ApartMessage) => {
      if ('done' in message) onProgress?.(message.done, message.total)
      else if ('value' in message) resolve(message.value)
      else reject(readRefusal(message.error))
    })
    worker.on('error', reject)
    worker.on('exit', () => {
      signal?.removeEventListener('abort', stop)
      reject(new Error('the thread ended before its job was done'))
    })
  })
}
