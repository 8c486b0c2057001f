import { setImmediate } from 'node:timers/promises'

export interface RenderOptions {
  /** Stops the making of a long document; the promise then rejects with the reason of the signal. */
  readonly signal?: AbortSignal
  /** Called at every step of the work. */
  readonly onStep?: () => void
}

/** Rows of a long list that are drawn between two breaths. */
export const rowsPerBreath = 100

/** Lets other work of the process in between, and hears a cancellation. */
export function breather(options: RenderOptions): () => Promise<void> {
  return async () => {
    await setImmediate()
    options.signal?.throwIfAborted()
    options.onStep?.()
  }
}
