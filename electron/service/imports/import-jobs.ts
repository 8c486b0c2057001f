/** Imports and trials that are under way in this process. */
const underWay = new Map<string, AbortController>()
const running = new Set<string>()

export async function withJob<T>(
  job: string | undefined,
  run: (signal: AbortSignal) => Promise<T>,
): Promise<T> {
  const controller = new AbortController()
  if (job) underWay.set(job, controller)
  try {
    return await run(controller.signal)
  } finally {
    if (job) underWay.delete(job)
  }
}

/** Stops after the lines that are being recorded; false when there is no such job. */
export function cancelJob(job: string): boolean {
  const controller = underWay.get(job)
  controller?.abort()
  return controller !== undefined
}

export function markRunning(importId: string, isRunning: boolean): void {
  if (isRunning) running.add(importId)
  else running.delete(importId)
}

/** False for an import that a death of the service interrupted. */
export function isImportRunning(importId: string): boolean {
  return running.has(importId)
}
