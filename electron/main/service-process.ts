import { type UtilityProcess, utilityProcess } from 'electron'
import type { Result } from '#shared/api/app-error'
import type { AppEvent } from '#shared/api/events'
import { failure } from './failure'
import { logError, logInfo, logWarning } from './log'

export interface ServiceProcess {
  /** Asks the service; always resolves, with SERVICE_RESTARTED when it ended before it answered. */
  call(channel: string, input: unknown): Promise<Result<unknown>>
  /** Waits for what is under way, at most `patienceMs`, then ends the service for good. */
  stop(patienceMs?: number): Promise<void>
  /** Process id of the running service, for the tests that kill it. */
  pid(): number | undefined
}

interface Options {
  readonly entry: string
  readonly register: string
  readonly onEvent: (event: AppEvent) => void
}

/** What the service process says; its own code is the only one that can write here. */
type Message = { id: number; result: Result<unknown> } | { event: AppEvent } | { ready: true }

const crashWindowMs = 60_000
const crashesAllowed = 5

/** Starts the process that owns the register, and starts it again whenever it ends unasked. */
export function startService({ entry, register, onEvent }: Options): ServiceProcess {
  const pending = new Map<number, (result: Result<unknown>) => void>()
  let child: UtilityProcess | undefined
  let lastId = 0
  let isStopping = false
  let crashes: number[] = []
  let idle: (() => void) | undefined

  function settle(id: number, result: Result<unknown>): void {
    pending.get(id)?.(result)
    pending.delete(id)
    if (pending.size === 0) idle?.()
  }

  function receive(message: Message): void {
    if ('id' in message) settle(message.id, message.result)
    else if ('event' in message) onEvent(message.event)
    else logInfo('the service is ready')
  }

  function start(): UtilityProcess {
    const started = utilityProcess.fork(entry, [`--register=${register}`], {
      serviceName: 'Registre 31 – service',
      stdio: 'pipe',
    })
    started.on('message', receive)
    started.stderr?.on('data', (text: Buffer) => logWarning(`service: ${text.toString('utf8').trimEnd()}`))
    started.on('exit', (code) => ended(started, code))
    child = started
    return started
  }

  function ended(process: UtilityProcess, code: number): void {
    if (child === process) child = undefined
    if (isStopping) {
      for (const id of [...pending.keys()]) settle(id, failure('SERVICE_RESTARTED'))
      return
    }
    logError(`the service ended with code ${code}, ${pending.size} calls were under way`)
    for (const id of [...pending.keys()]) settle(id, failure('SERVICE_RESTARTED'))
    crashes = [...crashes.filter((time) => Date.now() - time < crashWindowMs), Date.now()]
    if (crashes.length > crashesAllowed) return
    start()
    logInfo('the service was started again')
    onEvent({ name: 'service-restarted' })
  }

  start()
  return {
    call(channel, input) {
      if (isStopping) return Promise.resolve(failure('SERVICE_RESTARTED'))
      // After too many crashes in a row it is only tried again when somebody asks for something.
      const running = child ?? start()
      lastId += 1
      const id = lastId
      return new Promise((resolve) => {
        pending.set(id, resolve)
        running.postMessage({ id, channel, input })
      })
    },
    async stop(patienceMs = 5000) {
      if (pending.size > 0) {
        await new Promise<void>((resolve) => {
          idle = resolve
          setTimeout(resolve, patienceMs)
        })
      }
      isStopping = true
      const ending = child
      if (!ending) return
      await new Promise<void>((resolve) => {
        ending.once('exit', () => resolve())
        if (!ending.kill()) resolve()
        setTimeout(resolve, 2000)
      })
    },
    pid: () => child?.pid,
  }
}
