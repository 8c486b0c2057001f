import type { UtilityProcess } from 'electron'
import type { Result } from '#shared/api/app-error'
import type { AppEvent } from '#shared/api/events'
import type { BackupPlace } from './backup-place'
import { failure } from './failure'
import type { ForkService } from './fork-service'
import { logError, logInfo, logWarning } from './log'

export interface ServiceProcess {
  /** Asks the service; always resolves, with SERVICE_RESTARTED when it ended before it answered. */
  call(channel: string, input: unknown): Promise<Result<unknown>>
  /** Ends the service once what is under way is done; calls wait until `open` starts it on a register. */
  close(): Promise<void>
  /** Starts the service on a register. */
  open(register: ServiceRegister): void
  /** Waits for what is under way, at most `patienceMs`, then ends the service for good. */
  stop(patienceMs?: number): Promise<void>
  /** Process id of the running service, for the tests that kill it. */
  pid(): number | undefined
}

/** Which register the service opens, or why it must not. */
export interface ServiceRegister {
  readonly path: string
  /** Key of the refusal in the `errors` messages. */
  readonly refused: string | null
}

interface Options {
  readonly fork: ForkService
  readonly onEvent: (event: AppEvent) => void
  /** What the service must know of this machine before it opens a register. */
  readonly secrets: (register: string) => {
    readonly backups: BackupPlace
    readonly server: { readonly password: string | null; readonly authority: string | null }
  }
}

/** What the service process says; its own code is the only one that can write here. */
type Message = { id: number; result: Result<unknown> } | { event: AppEvent } | { ready: true }

const crashWindowMs = 60_000
const crashesAllowed = 5

/** The process that owns the register: started on one by `open`, and again whenever it ends unasked. */
export function superviseService({ fork, onEvent, secrets }: Options): ServiceProcess {
  const pending = new Map<number, (result: Result<unknown>) => void>()
  let child: UtilityProcess | undefined
  let lastId = 0
  let isStopping = false
  let crashes: number[] = []
  let idle: (() => void) | undefined
  let register: ServiceRegister | undefined
  let waiting: (() => void)[] = []

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

  function start({ path, refused }: ServiceRegister): UtilityProcess {
    const started = fork()
    started.postMessage({ open: { path, refused, ...secrets(path) } })
    started.on('message', receive)
    started.stderr?.on('data', (text: Buffer) => logWarning(`service: ${text.toString('utf8').trimEnd()}`))
    started.on('exit', (code) => ended(started, code))
    child = started
    return started
  }

  function ended(process: UtilityProcess, code: number): void {
    if (child === process) child = undefined
    const current = register
    if (isStopping || !current) {
      for (const id of [...pending.keys()]) settle(id, failure('SERVICE_RESTARTED'))
      return
    }
    logError(`the service ended with code ${code}, ${pending.size} calls were under way`)
    for (const id of [...pending.keys()]) settle(id, failure('SERVICE_RESTARTED'))
    crashes = [...crashes.filter((time) => Date.now() - time < crashWindowMs), Date.now()]
    if (crashes.length > crashesAllowed) return
    start(current)
    logInfo('the service was started again')
    onEvent({ name: 'service-restarted' })
  }

  async function settleAll(patienceMs: number): Promise<void> {
    if (pending.size === 0) return
    await new Promise<void>((resolve) => {
      idle = resolve
      setTimeout(resolve, patienceMs)
    })
  }

  async function end(): Promise<void> {
    const ending = child
    if (!ending) return
    await new Promise<void>((resolve) => {
      ending.once('exit', () => resolve())
      ending.postMessage('close')
      setTimeout(() => {
        if (!ending.kill()) resolve()
      }, 2000)
      setTimeout(resolve, 4000)
    })
  }

  return {
    async call(channel, input) {
      if (isStopping) return failure('SERVICE_RESTARTED')
      if (!register) await new Promise<void>((resolve) => waiting.push(resolve))
      const current = register
      if (isStopping || !current) return failure('SERVICE_RESTARTED')
      // After too many crashes in a row it is only tried again when somebody asks for something.
      const running = child ?? start(current)
      lastId += 1
      const id = lastId
      return new Promise((resolve) => {
        pending.set(id, resolve)
        running.postMessage({ id, channel, input })
      })
    },
    async close() {
      await settleAll(5000)
      register = undefined
      await end()
    },
    open(next) {
      register = next
      crashes = []
      if (!child) start(next)
      for (const go of waiting) go()
      waiting = []
    },
    async stop(patienceMs = 5000) {
      await settleAll(patienceMs)
      isStopping = true
      for (const go of waiting) go()
      await end()
    },
    pid: () => child?.pid,
  }
}
