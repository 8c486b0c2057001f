import { Worker } from 'node:worker_threads'
import type { Result } from '#shared/api/app-error'
import type { AppEvent } from '#shared/api/events'
import { refusal } from '#shared/api/refusal'
import type { Caller, CallThread } from '../context'
import type { ServerSecrets } from '../database/postgres-server'

/** The register that the thread opens beside the service. */
export interface ThreadRegister {
  readonly path: string
  readonly migrationsFolder: string
  /** What opens a register on a server. */
  readonly server?: ServerSecrets | undefined
}

export interface CallMessage {
  readonly id: number
  readonly channel: string
  readonly input: unknown
  readonly caller: Caller
}

export type ThreadMessage =
  | { readonly id: number; readonly result: Result<unknown> }
  | { readonly event: AppEvent }

/** A thread that starts with the first call, and again with the next one when it ended. */
export function makeCallThread(
  entry: string,
  register: ThreadRegister,
  emit: (event: AppEvent) => void,
): CallThread {
  const pending = new Map<number, (result: Result<unknown>) => void>()
  let worker: Worker | undefined
  let lastId = 0

  function start(): Worker {
    const started = new Worker(entry, { workerData: register })
    started.on('message', (message: ThreadMessage) => {
      if ('event' in message) return emit(message.event)
      pending.get(message.id)?.(message.result)
      pending.delete(message.id)
    })
    // Unheard, it would end the service; `exit` follows.
    started.on('error', (error) => process.stderr.write(`[registre31] the thread failed: ${error.name}\n`))
    started.on('exit', () => {
      worker = undefined
      for (const settle of pending.values()) settle({ error: refusal('INTERNAL', 'JOB_ENDED').toValue() })
      pending.clear()
    })
    return started
  }

  return {
    call({ session, currentEmployee, asksPerson, backups: { folder } }, channel, input) {
      worker ??= start()
      lastId += 1
      const message: CallMessage = {
        id: lastId,
        channel,
        input,
        caller: { session, currentEmployee, asksPerson, backups: { folder } },
      }
      worker.postMessage(message)
      return new Promise((resolve) => pending.set(message.id, resolve))
    },
    async stop() {
      await worker?.terminate()
    },
  }
}
